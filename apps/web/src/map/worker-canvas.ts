import styles from './worker-canvas.module.css';

/** A canvas as large as what it lies in, that does not take the pointer and that a worker can paint. */
export interface WorkerCanvas {
  /** Where it lies in the page. */
  readonly element: HTMLCanvasElement;
  /** What the worker is handed. */
  readonly canvas: OffscreenCanvas;
}

/** Null where the browser cannot paint beside the page. */
export function workerCanvas(): WorkerCanvas | null {
  const element = document.createElement('canvas');
  if (!('transferControlToOffscreen' in element)) return null;
  element.className = styles['whole'] ?? '';
  element.ariaHidden = 'true';
  return { element, canvas: element.transferControlToOffscreen() };
}
