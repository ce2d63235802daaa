import type { EntityKind } from '../model/types.ts';

/** Icon of each kind as a stroked path on a square of 24; `dispersed` is for the many small holders. */
export const kindIcons: Readonly<Record<EntityKind | 'dispersed', string>> = {
  company: 'M4 21V6l9-3v18M13 9h7v12M2 21h20M8 9v0M8 13v0M8 17v0M16.5 13v0M16.5 17v0',
  person: 'M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-4.5 3.5-6.5 8-6.500s8 2 8 6.5',
  state: 'M3 21h18M4 9h16L12 3zM6 9.500v8M12 9.500v8M18 9.500v8M4 17.500h16',
  fund: 'M4 7c0-2 3.6-3.5 8-3.500S20 5 20 7s-3.6 3.5-8 3.500S4 9 4 7v10c0 2 3.6 3.5 8 3.500s8-1.5 8-3.500V7M4 12c0 2 3.6 3.5 8 3.500s8-1.5 8-3.5',
  arrangement: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  unknownParty: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.500c0-3.4 5-3.2 5 0 0 2-2.5 2-2.5 4M12 17v0',
  system: 'M4 4h16v7H4zM4 13h16v7H4zM8 7.500v0M8 16.500v0',
  service: 'M4 4h16v12h-8l-5 4v-4H4z',
  device: 'M5 4h14v11H5zM2 19.500h20',
  network: 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4',
  dataset:
    'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  credentials: 'M8 20a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M11 12L20 3M16 7l3 3',
  dispersed:
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M16.5 10a3 3 0 1 0 0-6M2 20c0-4 2.5-6 6-6s6 2 6 6M16.5 14c3.2 0 5.5 2 5.5 6',
};
