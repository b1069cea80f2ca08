// A PostgreSQL cluster that lives as long as one test run: its own folder, port and socket, no fsync.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const OLDEST = 15;
const INSTALL =
  'install PostgreSQL 15 or newer with PostGIS 3.3 or newer (Debian: apt-get install postgresql postgresql-postgis)';

/**
 * @returns {Promise<{ url: string, stop(): void }>}
 * @throws Error of one sentence that says what to install.
 */
export async function startPostgres() {
  const { bin, version } = newestInstallation();
  const user = unprivilegedUser();
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();

  const call = (program, ...args) => {
    const { status, stderr, stdout, error } = spawnSync(path.join(bin, program), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      // pg_ctl's server would keep the pipes open, and this call waiting, for as long as it lives
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    });
    if (error || status !== 0)
      throw new Error(`${program} failed: ${error?.message ?? `${stdout ?? ''}${stderr ?? ''}`.trim()}`);
    return stdout;
  };
  const stop = () => {
    if (existsSync(path.join(data, 'postmaster.pid')))
      call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    call(
      'initdb',
      '-D',
      data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    );
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: 200,
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    call('pg_ctl', '-D', data, '-l', path.join(folder, 'log'), '-o', options.join(' '), '-w', 'start');
    const query = `SELECT count(*) FROM pg_available_extensions WHERE name IN ('postgis', 'btree_gist')`;
    const found = call('psql', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-Atc', query).trim();
    if (found !== '2') throw new Error(`PostgreSQL ${version} is here without PostGIS: ${INSTALL}.`);
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function newestInstallation() {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base)
    ? readdirSync(base)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  for (const version of versions.sort((a, b) => b - a)) {
    const bin = path.join(base, String(version), 'bin');
    if (existsSync(path.join(bin, 'initdb'))) return { bin, version };
  }
  const { stdout, status } = spawnSync('pg_config', ['--bindir', '--version'], { encoding: 'utf8' });
  const [bin = '', release = ''] = (stdout ?? '').split('\n');
  const version = Number(/\d+/.exec(release)?.[0]);
  if (status === 0 && version >= OLDEST && existsSync(path.join(bin, 'initdb'))) return { bin, version };
  throw new Error(`There is no PostgreSQL server to test on: ${INSTALL}, or set TEST_DATABASE_URL.`);
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" here to run it as.',
  );
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
