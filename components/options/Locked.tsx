/** Said in words beside what can't be changed here. */
export function Locked({ locked }: { readonly locked: boolean }) {
  return locked ? <span class="tag">von Ihrer IT vorgegeben</span> : null;
}
