import type { Speaker } from '../messages/say.ts';
import { assetKinds, type Entity, type LocalText } from '../model/types.ts';

/** Text in the reader's language, else English, else the first there is. O(entries). */
export function localText(text: LocalText, language: string): string {
  return text[language] ?? text[language.slice(0, 2)] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** The short name where there is one in the reader's language, else the name the speaker knows. */
export function titleOf(entity: Entity, speaker: Speaker): string {
  return entity.shortNames?.[speaker.language] ?? entity.names[speaker.language] ?? speaker.nameOf(entity.id);
}

/** The entity's own name, where it differs from the title. */
export function nativeNameOf(entity: Entity, title: string): string | undefined {
  const native = entity.nativeLanguage === undefined ? undefined : entity.names[entity.nativeLanguage];
  return native === undefined || native === title || native === entity.names['en'] ? undefined : native;
}

const exchanges = ['tse', 'krx', 'nyse', 'nasdaq', 'twse', 'lse', 'hkex'] as const;

/** "JP · TSE 4689": jurisdiction (of parties) and exchange code, as far as they are known. */
export function codeOf(entity: Entity): string | undefined {
  const isAsset = (assetKinds as readonly string[]).includes(entity.kind);
  const parts = entity.jurisdiction === undefined || isAsset ? [] : [entity.jurisdiction];
  for (const exchange of exchanges) {
    const code = entity.identifiers?.[exchange];
    if (code === undefined) continue;
    parts.push(`${exchange.toUpperCase()} ${code}`);
    break;
  }
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** The jurisdiction in the reader's language: "Japan"; the code itself where the language has no name for it. */
export function placeOf(entity: Entity, language: string): string | undefined {
  const code = entity.jurisdiction?.slice(0, 2);
  if (code === undefined) return undefined;
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return entity.jurisdiction;
  }
}
