import type { Text } from '../../shared/failures.js';

/** What people read while road data is fetched and built, or where it cannot be. */

export const READING_ROADS: Text = { nb: 'Leser veger …', en: 'Reading roads …' };

export const READING_TURN_RESTRICTIONS: Text = {
  nb: 'Leser svingforbud …',
  en: 'Reading turn restrictions …',
};

export const READING_NODES: Text = { nb: 'Leser punkter …', en: 'Reading nodes …' };

export const BUILDING_NETWORK: Text = { nb: 'Bygger vegnettet …', en: 'Building the network …' };

export const WORKING_OUT_SPEEDS: Text = { nb: 'Beregner farter …', en: 'Working out speeds …' };

export const DIVIDING_INTO_LEVELS: Text = { nb: 'Deler inn i nivåer …', en: 'Dividing into levels …' };

export const VALIDATING: Text = { nb: 'Kontrollerer …', en: 'Validating …' };

export const ROADS_SERVE_ALREADY: Text = {
  nb: 'Disse vegdataene er i bruk alt.',
  en: 'This road data serves already.',
};

export const readingThrough = (file: string): Text => ({
  nb: `Leser gjennom ${file} …`,
  en: `Reading through ${file} …`,
});

export const percentRead = (percent: number): Text => ({ nb: `${percent} % lest`, en: `${percent} % read` });

export const roadsNotBuilt = (status: string | number | null, reason: string): Text => ({
  nb: `Vegdataene kunne ikke bygges (${status}): ${reason}`,
  en: `The road data could not be built (${status}): ${reason}`,
});

export const mapFileMissing = (file: string): Text => ({
  nb: `Finner ikke kartfilen «${file}», eller den kan ikke leses. Oppgi en .osm.pbf-fil.`,
  en: `There is no readable map file "${file}". Give a .osm.pbf file.`,
});

export const noRoadsInFile = (file: string): Text => ({
  nb: `Det er ingen veger i «${file}».`,
  en: `There are no roads in "${file}".`,
});

export const mapFileTruncated = (file: string, size: number): Text => ({
  nb: `Kartfilen «${file}» slutter midt i en blokk (etter ${size} byte). Last den ned på nytt.`,
  en: `The map file "${file}" ends in the middle of a block (after ${size} bytes). Download it again.`,
});

export const mapFileCorrupt = (file: string, offset: number): Text => ({
  nb: `«${file}» er ikke en hel OpenStreetMap-fil (.osm.pbf): blokken ved byte ${offset} kan ikke leses. Last den ned på nytt.`,
  en: `"${file}" is not a sound OpenStreetMap file (.osm.pbf): the block at byte ${offset} cannot be read. Download it again.`,
});

export const checksumWrong = (url: string): Text => ({
  nb: `Det som ble lastet ned fra ${url}, stemmer ikke med kontrollsummen og er slettet. Prøv igjen.`,
  en: `What was downloaded from ${url} does not match its checksum and is deleted. Try again.`,
});

export const notDownloaded = (what: string, why: string): Text => ({
  nb: `${what} kunne ikke lastes ned (${why}). Prøv igjen, så fortsetter den der den slapp, eller oppgi en .osm.pbf-fil.`,
  en: `${what} could not be downloaded (${why}). Try again, and it goes on where it stopped, or give a .osm.pbf file.`,
});

export const noRoadEngine = (name: string, platform: string, arch: string): Text => ({
  nb: `Vegmotoren (${name}) finnes ikke for ${platform} ${arch}. Sett VALHALLA_URL til en Valhalla-tjener, eller planlegg med luftlinje.`,
  en: `There is no road engine (${name}) for ${platform} ${arch}. Set VALHALLA_URL to a Valhalla server, or plan by straight lines.`,
});

export const downloading = (url: string): Text => ({
  nb: `Laster ned ${url} …`,
  en: `Downloading ${url} …`,
});

export const goingOnWith = (url: string): Text => ({
  nb: `Fortsetter nedlastingen av ${url} …`,
  en: `Going on with ${url} …`,
});
