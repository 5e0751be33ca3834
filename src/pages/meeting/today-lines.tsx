/** More than a page has room for: as many show as fit. */
const LINES = Array.from({ length: 20 }, (_, index) => index);

/** Room for what gets agreed: ruled lines down to the end of the page. */
export function TodayLines({ title }: { readonly title: string }) {
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{title}</h2>
      <p class="ruled-head">
        <span>What</span>
        <span>Who</span>
        <span>Until</span>
      </p>
      <div class="ruled" aria-hidden="true">
        {LINES.map((line) => (
          <div key={line} class="rule">
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
    </section>
  );
}
