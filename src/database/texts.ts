import type { Text } from '../shared/failures.js';

/** What people read while the database opens, or where it does not. */

export const OPENING: Text = { nb: 'Åpner den innebygde databasen …', en: 'Opening the embedded database …' };

export const PREPARING: Text = {
  nb: 'Forbereder den innebygde databasen (bare første gang) …',
  en: 'Preparing the embedded database (the first time only) …',
};

export const folderInUse = (folder: string, pid: number, host: string): Text => ({
  nb: `Datamappen ${folder} er i bruk av prosess ${pid} på ${host}. Stopp den, eller velg en annen mappe med DOSERUTE_DATA.`,
  en: `The data folder ${folder} is in use by process ${pid} on ${host}. Stop it, or choose another folder with DOSERUTE_DATA.`,
});

export const MIGRATING: Text = { nb: 'Oppgraderer databasen …', en: 'Migrating the database …' };

export const databaseIsNewer = (migration: string): Text => ({
  nb: `Databasen er oppgradert av en nyere Doserute («${migration}»). Kjør den versjonen, eller bruk en annen database.`,
  en: `The database was migrated by a newer Doserute ("${migration}"). Run that version, or use another database.`,
});

export const unreachable = (place: string, why: string): Text => ({
  nb: `Får ikke kontakt med databasen ${place}: ${why}. Sjekk DATABASE_URL og at PostgreSQL kjører.`,
  en: `Cannot connect to the database ${place}: ${why}. Check DATABASE_URL and that PostgreSQL runs.`,
});

export const postgresTooOld = (version: number, oldest: number): Text => ({
  nb: `PostgreSQL ${version} er for gammel: Doserute trenger ${oldest} eller nyere.`,
  en: `PostgreSQL ${version} is too old: Doserute needs ${oldest} or newer.`,
});

export const extensionMissing = (name: string, major: number, minor: number, version: number): Text => ({
  nb: `PostgreSQL-serveren mangler utvidelsen ${name} ${major}.${minor} eller nyere. Installer den (på Debian: postgresql-${version}-postgis-3).`,
  en: `The PostgreSQL server lacks the extension ${name} ${major}.${minor} or newer. Install it (on Debian: postgresql-${version}-postgis-3).`,
});
