/** The matcher that one writes in half an hour: nested maps, leftmost-longest, no rule about boundaries. */
export class MapTrie {
  readonly #root: TrieNode = { children: new Map(), isEnd: false };

  constructor(patterns: readonly string[]) {
    for (const pattern of patterns) {
      let node = this.#root;
      for (let at = 0; at < pattern.length; at++) {
        const unit = pattern.charCodeAt(at);
        const child = node.children.get(unit) ?? { children: new Map(), isEnd: false };
        node.children.set(unit, child);
        node = child;
      }
      node.isEnd = true;
    }
  }

  find(text: string): { readonly start: number; readonly end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (let start = 0; start < text.length; start++) {
      let end = -1;
      let node: TrieNode | undefined = this.#root;
      for (let at = start; at < text.length; at++) {
        node = node.children.get(text.charCodeAt(at));
        if (node === undefined) break;
        if (node.isEnd) end = at + 1;
      }
      if (end < 0) continue;
      found.push({ start, end });
      start = end - 1;
    }
    return found;
  }
}

interface TrieNode {
  readonly children: Map<number, TrieNode>;
  isEnd: boolean;
}
