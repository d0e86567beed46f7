/** How much words weigh: the fewer texts a word stands in, the more it says (TF-IDF). */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly texts: number;

  /** Texts as lists of words in the order of the alphabet, in which a word may stand several times. */
  constructor(texts: readonly (readonly string[])[]) {
    this.texts = texts.length;
    for (const words of texts)
      for (const [index, word] of words.entries())
        if (word !== words[index - 1])
          this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** The cosine between two lists of words in the order of the alphabet, from 0 to 1. */
  likeness(a: readonly string[], b: readonly string[]): number {
    const shared = this.sum(inBoth(a, b));
    return shared === 0 ? 0 : shared / Math.sqrt(this.sum(a) * this.sum(b));
  }

  private sum(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words)
      sum += Math.log(1 + this.texts / (this.counts.get(word) ?? 1)) ** 2;
    return sum;
  }
}

function* inBoth(a: readonly string[], b: readonly string[]): Iterable<string> {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? "";
    const right = b[j] ?? "";
    if (left === right) {
      yield left;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
}
