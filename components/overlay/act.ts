/** What a click in the overlay asks for; whoever stands behind it judges whether the event is a person's own. */
export type Act<With = void> = With extends void
  ? (event: Event) => void
  : (event: Event, what: With) => void;
