/** The largest municipalities and the demo's (Statistics Norway's numbers of 2024); another gets its number as name. */
const names: Readonly<Record<string, string>> = {
  '0301': 'Oslo',
  '1103': 'Stavanger',
  '1108': 'Sandnes',
  '1508': 'Ålesund',
  '1804': 'Bodø',
  '3105': 'Sarpsborg',
  '3107': 'Fredrikstad',
  '3201': 'Bærum',
  '3203': 'Asker',
  '3205': 'Lillestrøm',
  '3301': 'Drammen',
  '3403': 'Hamar',
  '3420': 'Elverum',
  '4204': 'Kristiansand',
  '4601': 'Bergen',
  '5001': 'Trondheim',
  '5501': 'Tromsø',
};

export const municipalityName = (code: string): string => names[code] ?? `Kommune ${code}`;
