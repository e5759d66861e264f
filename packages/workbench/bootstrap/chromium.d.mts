export function findChromium(): string | undefined;
export const browserIsRequired: boolean;
export const chromiumArguments: string[];
