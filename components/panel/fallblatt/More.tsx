/** How many rows there was no room for. */
export function More({ all, most }: { readonly all: number; readonly most: number }) {
  return all > most ? <p>und {all - most} weitere</p> : null;
}
