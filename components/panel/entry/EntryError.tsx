/** What is expected instead of what was typed; read out when it appears. */
export function EntryError({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <span class="entry-error" id={id} role="alert">
      {text}
    </span>
  );
}
