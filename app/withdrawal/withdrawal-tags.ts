/** Staff find what was withdrawn from by this tag. */
export const RECEIVED_TAG = 'withdrawal-received';

/** Staff find by this tag what needs them; what it is stands with the statement. */
export const ATTENTION_TAG = 'withdrawal-needs-attention';
