import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from '../error-code.js';

/**
 * When a process started, as a text that no other process of that id on this machine has; undefined when no such
 * process lives, '' where the system does not tell (Windows: there the id alone has to do).
 */
export function processStart(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  if (process.platform === 'win32') return '';
  try {
    return process.platform === 'linux' ? linuxStart(pid) : posixStart(pid);
  } catch {
    return undefined; // it ended while we looked
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM'; // another user's process, but alive
  }
}

/** Field 22 of /proc/PID/stat: clock ticks from boot to start. Counted after the command, which may hold spaces. */
function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
  return `${boot}.${ticks}`;
}

function posixStart(pid: number): string {
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'latin1' }).replace(
    /[^A-Za-z0-9]/g,
    '',
  );
}
