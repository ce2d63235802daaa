import type { Answer, Params, Value } from '../analysis/answer.ts';
import type { Dataset, EntityId, FactId, LocalText, OnDate } from '../model/types.ts';
import type { Filters, View } from '../view/view.ts';

export const snapshotKind = 'throughline/snapshot';
/** Raised with every change of meaning; `migrate.ts` then gets a step, and the tests a frozen fixture. */
export const snapshotVersion = 1;

/** Where a card was put by hand: its centre in px at zoom 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The data a snapshot is about: named with their fingerprint, or carried along. */
export type SnapshotDataset = { readonly id: string; readonly fingerprint: string } | { readonly embedded: Dataset };

/** A sentence of a story with the facts that back it. */
export interface StorySentence {
  readonly text: LocalText;
  readonly facts: readonly FactId[];
}

/** One step of a story: a view with words. All steps share the snapshot's dataset. */
export interface StoryStep {
  readonly title: LocalText;
  readonly sentences: readonly StorySentence[];
  readonly view: View;
}

/** What its maker wrote. The author's name is never taken from anywhere else. */
export interface Words {
  readonly title: LocalText | null;
  readonly note: LocalText | null;
  readonly author: string | null;
  readonly steps: readonly StoryStep[];
}

/**
 * What an answer was asked with, beside the dataset. `scenario` is the id of one of the view's scenarios, or of those of
 * the story's step number `step`, from 0: a step may have a what-if of its own.
 */
export interface FrozenRequest {
  readonly measure: string;
  readonly params: Params;
  readonly on: OnDate;
  readonly filters: Filters;
  readonly off: readonly FactId[];
  readonly scenario: string | null;
  readonly step?: number;
}

/** An answer as it was: its figures by id, the digest of the whole, and in files the whole itself. */
export interface FrozenAnswer {
  readonly request: FrozenRequest;
  /** SHA-256 of the canonical form of the whole answer. */
  readonly digest: string;
  readonly figures: Readonly<Record<string, Value>>;
  readonly answer?: Answer;
}

/** A view that can be shared: plain data, nothing that runs. */
export interface Snapshot {
  readonly kind: typeof snapshotKind;
  readonly version: typeof snapshotVersion;
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly createdAt: string;
  readonly appVersion: string;
  readonly dataset: SnapshotDataset;
  readonly view: View;
  /** Only what somebody moved; everything else is placed again by the same layout. */
  readonly positions: Readonly<Record<EntityId, Place>>;
  readonly words: Words;
  readonly answers: readonly FrozenAnswer[];
}

export const noWords: Words = { title: null, note: null, author: null, steps: [] };
