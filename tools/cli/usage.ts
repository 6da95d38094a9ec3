export const usage = `Reads figures and names in Arabic news.

  npm run --silent cli -- text
      Reads JSON Lines {"id","text","published"?,"register"?} on standard input; writes, in order, {"id","figures","entities"}.
      register         "press" for a piece of an article, "message" for a short text by itself; guessed where it is missing

  npm run --silent cli -- page FILE.html... [--url URL] [--format json|markdown|csv]
      Reads saved pages and writes for each {"file","page","article","figures","entities"}, one object a line.
      --url URL        the address the page was saved from (one FILE only)
      --format json    the default; spans count in article.text, in UTF-16 code units
      --format markdown, --format csv
                       the article's figures and names as the extension exports them

  npm run --silent cli -- anchor
      Reads JSON Lines {"id","text","start","end","later"} on standard input: a span of a text, in UTF-16 code units, and a later version of
      the text. Writes, in order, {"id","state","start"?,"end"?}: anchored, moved, changed (another figure stands there), or orphan.
      Both are texts as they are read, and the answer counts in "later": of a saved page give what "page" writes as article.text.
      A page's source is refused; in other texts a "<" or an "&quot;" is taken for what it is, letters.

  npm run --silent cli -- tag --model MODEL
      Reads token lines on standard input, a blank line between sentences; writes token TAB tag (B-PER, I-PER, …, O)
      by a model of the trainer's. All of the input is one document in order.

  npm run --silent cli -- --help

A bad line or file is named on standard error; the rest is still answered, and the exit status is 2.`;
