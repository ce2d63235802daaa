import { fail, makeProblem } from '../model/problem.ts';

/** 32 MB, counted in UTF-16 units: more than any case, and refused before anything is parsed. */
export const sizeLimit = 32 * 1024 * 1024;

/** Refuses a file by its size, before it is read at all: call it with `File.size` first. O(1). */
export function checkSize(size: number, fileName: string): ReturnType<typeof fail> | null {
  if (size <= sizeLimit) return null;
  const megabytes = Math.ceil(size / 1024 / 1024);
  return fail(makeProblem('fileTooLarge', '', { file: fileName, megabytes, max: sizeLimit / 1024 / 1024 }));
}
