import type { NoParams, Problem } from '../content/problem.ts';

/** What can be wrong with a session file beyond what can be wrong with any JSON text or level. */
export interface SessionProblemParams {
  'damaged-file': NoParams;
  'not-a-session-file': NoParams;
  /** Saved under rules whose level files and moves were of another form. */
  'older-ruleset': { readonly is: number; readonly known: number };
  'unknown-format': { readonly known: number };
  'level-id-wrong': { readonly says: string; readonly is: string };
  'level-hash-wrong': NoParams;
  'fingerprint-count': { readonly is: number; readonly wanted: number };
  'record-count': { readonly is: number; readonly wanted: number };
  /** A note beside a move that the session does not have; `is` counts notes from 1. */
  'no-such-move': { readonly is: number; readonly last: number };
}

export type SessionProblemKey = keyof SessionProblemParams;

/** One fault of a session file; `path` such as `moves.3.package.0`, empty for the whole file. */
export type SessionProblem =
  | Problem
  | {
      [K in SessionProblemKey]: { readonly path: string; readonly is: K; readonly with: SessionProblemParams[K] };
    }[SessionProblemKey];

/** Why a session cannot be checked, though its file is whole. */
export interface CannotCheckParams {
  'other-ruleset': { readonly is: number; readonly known: number };
  'too-many-steps': { readonly is: number; readonly most: number };
  'broke-off': { readonly move: number };
}

export type CannotCheck = {
  [K in keyof CannotCheckParams]: { readonly is: K; readonly with: CannotCheckParams[K] };
}[keyof CannotCheckParams];
