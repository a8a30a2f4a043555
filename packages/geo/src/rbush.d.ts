// The package brings no types of its own.
declare module 'rbush' {
  interface Box {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  }
  export default class RBush<Item extends Box> {
    load(items: readonly Item[]): this;
    search(box: Box): Item[];
  }
}
