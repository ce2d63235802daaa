export const dist: string;
export const limits: { readonly picture: number; readonly answers: number; readonly canvas: number };
export const viewerLimit: number;
export const notBeforePicture: readonly RegExp[];
export function weigh(file: string): number;
export function modulesByFile(): Readonly<Record<string, readonly string[]>>;
