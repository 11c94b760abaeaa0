import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeNear, type Alignment } from './place-near.ts';

interface PopupPlan {
  /** The popup's element, while it is there. */
  element(): HTMLElement | null;
  anchor(): DOMRect;
  align(): Alignment;
  /** Asked for where one points elsewhere. */
  close(): void;
}

/** Keeps what an element renders with `popover="manual"` above all else and near its anchor, for as long as it is rendered. */
export class Popup implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #plan: PopupPlan;
  #shown: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, plan: PopupPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostUpdated(): void {
    const element = this.#plan.element();
    if (element === null) this.#stop();
    else if (element !== this.#shown) this.#start(element);
    else this.#place();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #start(element: HTMLElement): void {
    this.#stop();
    this.#shown = element;
    element.showPopover();
    this.#place();
    document.addEventListener('pointerdown', this.#onPointer);
    window.addEventListener('resize', this.#place);
    window.addEventListener('scroll', this.#place, { capture: true, passive: true });
  }

  #stop(): void {
    this.#shown = null;
    document.removeEventListener('pointerdown', this.#onPointer);
    window.removeEventListener('resize', this.#place);
    window.removeEventListener('scroll', this.#place, { capture: true });
  }

  readonly #place = (event?: Event): void => {
    if (this.#shown === null || event?.target === this.#shown) return;
    placeNear(this.#plan.anchor(), this.#shown, this.#plan.align());
  };

  readonly #onPointer = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#host)) this.#plan.close();
  };
}
