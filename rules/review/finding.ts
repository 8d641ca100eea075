/** What the concept check objects to. */
export interface Finding {
  readonly concept: string;
  /** Id of the rule, or the part of the concept. */
  readonly place: string;
  /** What is wrong there and what to do, a German sentence. */
  readonly text: string;
}

/** The same within one concept. */
export type Objection = Omit<Finding, 'concept'>;
