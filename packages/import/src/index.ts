// Filled by what reads foreign form descriptions.
export {};
