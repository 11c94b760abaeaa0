/** Ids of components that are found again in a message received. Never to be changed: messages that were sent have them. */
export const COMPONENT_ID = { question: 1000, context: 1001 } as const;
