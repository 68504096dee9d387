import * as v from 'valibot';

const WholeAct = v.strictObject({kind: v.literal('whole')});

/** What an attempt does to its order. `whole`: cancels all that is left of it. */
export const ActSchema = v.variant('kind', [WholeAct]);

export type Act = v.InferOutput<typeof ActSchema>;
