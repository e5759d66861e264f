// Built for Node by the bench itself, so that what is measured are the sources as they are now.
export { checkCodeList } from '@formgeber/core/compile';
export { exportGenericode } from '@formgeber/export-xml';
export { searchEntries, prepareSearch } from '@formgeber/fields';
export { readGenericode } from '@formgeber/import';
