const BEGINNINGS = ['Neu', 'Alt', 'Ober', 'Unter', 'Groß', 'Klein', 'Bad ', 'Sankt ', 'Hohen', 'Nieder', 'Mühl', 'Grün', 'Schön', 'Weiß', 'Rot', 'König', 'Forst', 'Lauter', 'Stein', 'Wald'];
const MIDDLES = ['', 'er', 'en', 'els', 'ing', 'ens', 'au', 'itz', 'ow', 'in', 'eck', 'acher', 'inger', 'heimer', 'hauser', 'dörfer', 'bacher', 'berger', 'felder', 'wieser', 'roder', 'steiner', 'walder', 'bürger', 'städter', 'brücker', 'furter', 'tal'];
const ENDS = ['stadt', 'dorf', 'berg', 'bach', 'hausen', 'heim', 'brück', 'mühle', 'feld', 'au', 'tal', 'see', 'burg', 'stein', 'walde', 'ried', 'leben', 'rode', 'hafen', 'kirchen'];

/** Names as places have them, all different, in no order that helps a search. */
export function placeNames(count: number): readonly string[] {
  const all = MIDDLES.flatMap((middle) => BEGINNINGS.flatMap((beginning) => ENDS.map((end) => `${beginning}${middle}${end}`)));
  return Array.from({ length: count }, (_, i) => all[(i * 7919) % all.length] ?? '');
}

/** A code list of places, each with the district it lies in. */
export function placeList(count: number) {
  const entries = placeNames(count).map((label, i) => ({ code: String(100_000 + i), label, values: { district: String(i % 400) } }));
  return { uri: `urn:example:bench:places-${count}`, version: '1', title: 'Places', language: 'de', entries };
}
