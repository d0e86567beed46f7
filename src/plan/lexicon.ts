/** A text that may explain an abbreviation: capitals before a closing bracket («(далее – КОО)»), a dash or an opening one. */
export const mayExplain = /[А-ЯЁ]{2}[^()]{0,40}\)|[А-ЯЁ]{2}\s?[(–—-]/;
