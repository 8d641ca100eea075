const stil = new CSSStyleSheet();
stil.replaceSync(`
  :host { display: block; }
  label { display: block; }
  .label { display: block; color: #4d5d6c; font-size: 11px; margin-bottom: 2px; }
  input { box-sizing: border-box; width: 100%; height: 24px; padding: 1px 6px; font: inherit;
    border: 1px solid #9fb0bf; border-radius: 2px; background: #fff; color: inherit; }
`);

/** A date as people write it, for the component to show. */
function deutsch(wert: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(wert) ? wert.split('-').reverse().join('.') : wert;
}

/**
 * A field as component libraries build them: the label is slotted, the input is in the open shadow
 * root. Says with the event `aenderung` that something was entered.
 */
class Datumsfeld extends HTMLElement {
  static observedAttributes = ['wert'];
  readonly #eingabe = document.createElement('input');

  constructor() {
    super();
    const wurzel = this.attachShadow({ mode: 'open' });
    wurzel.adoptedStyleSheets = [stil];
    const label = document.createElement('label');
    const text = document.createElement('span');
    text.className = 'label';
    const platz = document.createElement('slot');
    platz.name = 'label';
    text.append(platz);
    this.#eingabe.type = 'text';
    label.append(text, this.#eingabe);
    wurzel.append(label);
    this.#eingabe.addEventListener('change', () => {
      this.dispatchEvent(new CustomEvent('aenderung', { detail: this.#eingabe.value }));
    });
  }

  attributeChangedCallback(_name: string, _alt: string | null, neu: string | null): void {
    this.#eingabe.value = deutsch(neu ?? '');
  }
}

/** Makes `<op-datumsfeld>` known to the page. */
export function melde(): void {
  customElements.define('op-datumsfeld', Datumsfeld);
}
