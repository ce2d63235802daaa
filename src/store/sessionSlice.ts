import type { SessionSlice } from './appState.ts';
import type { GetState, SetState, StoreParts } from './parts.ts';

/** What never leaves the page: language, theme, hover, open sheets, notices. */
export function makeSessionSlice(
  set: SetState,
  get: GetState,
  parts: Pick<StoreParts, 'keep' | 'loadCatalogue'>,
): Pick<SessionSlice, 'setLanguage' | 'setSession' | 'notify' | 'dismiss'> {
  let noticeId = 0;
  let wanted: string | null = null;
  return {
    setLanguage: async (language) => {
      wanted = language;
      const catalogue = await parts.loadCatalogue(language);
      // Somebody who clicks twice gets the language clicked last, whichever file comes first.
      if (wanted !== language) return;
      parts.keep.set('language', language);
      set({ language, catalogue });
    },
    setSession: (patch) => {
      if (patch.theme !== undefined) parts.keep.set('theme', patch.theme);
      if (patch.contrast !== undefined) parts.keep.set('contrast', patch.contrast);
      if (patch.singleKeys !== undefined) parts.keep.set('singleKeys', patch.singleKeys ? 'on' : 'off');
      if (patch.timelineOpen !== undefined) parts.keep.set('timeline', patch.timelineOpen ? 'open' : 'closed');
      set(patch);
    },
    notify: (notice) => {
      noticeId += 1;
      set({ notices: [...get().notices.slice(-3), { ...notice, id: noticeId }] });
    },
    dismiss: (id) => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
  };
}
