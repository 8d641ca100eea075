import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Lessons } from '../../rules/profil/profil.ts';
import type { Marker, TabMessage } from '../background/protocol.ts';
import { copyText } from './copyText.ts';
import { createDiagnosis, type DiagnosisHandle } from './diagnose/index.ts';
import { quietly } from './faults.ts';
import { type Followed, followPage, type Page } from './lesen/index.ts';
import { createOverlay, type OverlayHandle } from './overlay/index.ts';
import { createTeacher } from './profil/index.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { giveUp } from './takeOver.ts';
import { insertText, type LastTextField, rememberTextField } from './textfeld/index.ts';
import { watchDeeds } from './touched.ts';
import { type Answer, answerWorker, askLessons, send } from './worker.ts';
import { createPointing, type PointingHandle } from './zuordnen/index.ts';

/** So long, in ms, a page that is being read is waited for: one that never rests is read after one second. */
const PATIENCE = 3000;

/** All that happens in one document, until `signal` is aborted. */
export class Guest {
  readonly #signal: AbortSignal;
  /** Tells the worker one document from the next; `randomUUID` is missing on plain http. */
  readonly #doc = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #overlay: OverlayHandle;
  readonly #teacher = createTeacher(document, () => this.#lessons);
  readonly #diagnosis: DiagnosisHandle;
  readonly #snapshots: Snapshots;
  readonly #textField: LastTextField;
  readonly #isTouched: () => boolean;
  readonly #pointing: PointingHandle;
  #markers: readonly Marker[] = [];
  #elements: Page['elements'] = new Map();
  #lessons: readonly Lessons[] = [];
  /** How often the worker has said whether someone points. */
  #saidOfPointing = 0;
  #followed: Followed | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#overlay = createOverlay(document, {
      // Firefox opens its sidebar from toolbar and shortcut only; what we draw says so there.
      opensPanel: !import.meta.env.FIREFOX,
      openPanel: () => send({ type: 'openPanel' }),
      reveal: (target) => send({ type: 'openPanel', target }),
      dismiss: (field) => send({ type: 'dismiss', field }),
      pillMoved: (place) => send({ type: 'pillMoved', place }),
      pillHidden: () => send({ type: 'pillHidden' }),
      onExpelled: () => send({ type: 'expelled', doc: this.#doc }),
      signal,
    });
    this.#diagnosis = createDiagnosis(document, this.#overlay, this.#teacher.teach, signal);
    this.#snapshots = createSnapshots(signal);
    this.#textField = rememberTextField(document, signal);
    this.#isTouched = watchDeeds(document, signal);
    this.#pointing = createPointing(
      document,
      this.#overlay,
      {
        pointed: (pointed) => send({ type: 'pointed', pointed }),
        noMore: () => send({ type: 'pointNoMore' }),
        onward: (way) => send({ type: 'pointOn', way }),
      },
      signal,
    );
    answerWorker((message) => this.#receive(message), signal);
    // Back out of the browser's memory: meanwhile the tab has shown, and said, something else.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#readAgain(), {
      signal,
    });
    // Not a first reading that what was taught would then correct.
    void this.#learn().then(() => quietly(() => this.#follow()));
  }

  async #learn(): Promise<void> {
    const before = this.#saidOfPointing;
    const answer = await askLessons();
    this.#lessons = answer.lessons;
    // What was said while the answer was on its way is newer.
    if (before === this.#saidOfPointing) this.#pointing.point(answer.pointing);
  }

  #follow(): void {
    this.#followed = followPage(document, (page) => this.#show(page), {
      signal: this.#signal,
      teacher: this.#teacher,
    });
  }

  /** What is read is told even where it is as before. */
  #readAgain(): void {
    this.#snapshots.anew();
    this.#followed?.readAgain();
  }

  #readByLessons(untold: boolean): void {
    this.#followed?.readAgain();
    const read = this.#followed?.settled(PATIENCE);
    if (untold && read) this.#snapshots.keepBack(read);
  }

  #show(page: Page): void {
    this.#elements = page.elements;
    this.#pointing.refresh();
    this.#overlay.show(this.#markers, this.#elements);
    const untouched = this.#isTouched() ? {} : ({ untouched: true } as const);
    const { snapshot } = page;
    this.#snapshots.send({ type: 'snapshot', doc: this.#doc, ...untouched, snapshot });
  }

  #receive(message: TabMessage): Answer | Promise<Answer> {
    switch (message.type) {
      case 'read':
        this.#readAgain();
        return undefined;
      case 'lessons':
        void this.#learn().then(() => this.#readByLessons(message.untold ?? false));
        return undefined;
      case 'leave':
        giveUp();
        return undefined;
      case 'point':
        this.#saidOfPointing += 1;
        this.#pointing.point(message.on);
        return undefined;
      case 'step':
        return this.#pointing.step(message.way, message.fromEdge).then((at) => ({ at }));
      case 'take':
        this.#pointing.take();
        return undefined;
      case 'markers':
        if (!this.#isMeant(message)) return undefined;
        this.#markers = message.markers;
        this.#overlay.show(this.#markers, this.#elements);
        return undefined;
      case 'pill':
        if (this.#isMeant(message)) this.#overlay.pill(message.pill);
        return undefined;
      case 'diagnose':
        return this.#diagnosis.diagnose();
      case 'mark':
        this.#diagnosis.mark(message.spot, message.scroll);
        return undefined;
      case 'show':
        this.#outline(message.field, message.scroll === true);
        return undefined;
      case 'copy':
        return { copied: copyText(message.text) };
      case 'say':
        this.#overlay.say(message.text);
        return undefined;
      case 'textField':
        return this.#allTold().then((isTold) => ({ at: this.#textField.at(), isTold }));
      case 'insert':
        return this.#insert(message.text);
    }
  }

  /**
   * Whether the worker knows what stands here now: a page may have gone over to another case just before. What is
   * followed by nobody says nothing.
   */
  async #allTold(): Promise<boolean> {
    const isTold = await this.#followed?.settled(PATIENCE);
    await this.#snapshots.arrived();
    return isTold ?? false;
  }

  /** What follows from the document that stood here before says nothing of this one. */
  #isMeant({ doc = this.#doc }: { readonly doc?: string }): boolean {
    return doc === this.#doc;
  }

  #outline(field: FeldKey | null, scroll: boolean): void {
    const find = () => {
      const element = field === null ? undefined : this.#elements.get(field);
      return element ? [element] : [];
    };
    this.#overlay.outline(find, { scroll });
  }

  #insert(text: string): Answer {
    const field = this.#textField.current();
    return field ? insertText(field, text, this.#textField.selection()) : 'noField';
  }
}
