import type {
  Behov,
  BehovInput,
  BehovPatch,
  DiaryInput,
  Insats,
  InsatsInput,
  InsatsPatch,
  Partner,
  PartnerInput,
  PartnerPatch,
  Step,
} from '@halsouppdrag/domain';

/** A photo that waits with its entry. Its key makes it one photo however often it is sent. */
export interface QueuedPhoto {
  readonly key: string;
  readonly picture: Blob;
}

/** What was written. */
export type WriteContent =
  | {
      readonly kind: 'diary';
      readonly insatsId: string;
      readonly input: DiaryInput;
      readonly photo: QueuedPhoto | null;
    }
  | { readonly kind: 'newInsats'; readonly input: InsatsInput }
  /** `base` is what the person saw when the change was made: what has changed since is somebody else's. */
  | {
      readonly kind: 'changeInsats';
      readonly base: Insats;
      readonly patch: InsatsPatch;
      /** The section of the insats's page where it was written, if it was there. */
      readonly section?: string;
    }
  | { readonly kind: 'changeBehov'; readonly base: Behov; readonly patch: BehovPatch }
  | { readonly kind: 'changePartner'; readonly base: Partner; readonly patch: PartnerPatch }
  /** To another step of `base`, back with why. What the gate asks is for the server to say when it is sent. */
  | { readonly kind: 'moveInsats'; readonly base: Insats; readonly to: Step; readonly reason: string }
  /** Opens `base`, which is locked, with why. */
  | { readonly kind: 'reopenInsats'; readonly base: Insats; readonly reason: string }
  | { readonly kind: 'newBehov'; readonly input: BehovInput }
  /** Made though one of nearly the same name exists only when the person has said so. */
  | { readonly kind: 'newPartner'; readonly input: PartnerInput; readonly evenIfSimilar: boolean };

export type NewKind = 'newInsats' | 'newBehov' | 'newPartner';

/** A change of something that is there, which somebody else may have changed since. */
export type ChangeContent = Extract<WriteContent, { readonly base: unknown }>;

/** What makes an insats stand in another step, or open. */
export type StepContent = Extract<ChangeContent, { kind: 'moveInsats' | 'reopenInsats' }>;

/** What changes what is written in a record. */
export type PatchContent = Exclude<ChangeContent, StepContent>;

type WriteState =
  | { readonly kind: 'waiting' }
  /** Somebody else has changed the same fields; the person is to choose. */
  | { readonly kind: 'conflict'; readonly theirs: Insats | Behov | Partner }
  /** The server said no, and why. */
  | { readonly kind: 'refused'; readonly reason: string; readonly status: number };

/** Something written on this device that the server has not yet acknowledged. */
export interface QueuedWrite {
  /** The Idempotency-Key of every try. */
  readonly key: string;
  /** Who wrote it. It is never sent as anybody else. */
  readonly person: { readonly id: string; readonly name: string };
  readonly madeAt: string;
  /** Whether it may have reached the server: then it can no longer be thrown away or changed here. */
  readonly tried: boolean;
  readonly content: WriteContent;
  readonly state: WriteState;
}

/** Whether a person may still take it back without wondering if it was stored all the same. */
export const mayWithdraw = ({ state, tried }: QueuedWrite): boolean => state.kind !== 'waiting' || !tried;
