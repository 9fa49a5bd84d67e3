/** Grey shapes where tasks will be. */
export const Skeleton = ({ rows = 4 }: { rows?: number }) => (
  <div data-testid="skeleton" aria-hidden="true">
    <div className="bone bone-title" />
    <div className="group">
      {Array.from({ length: rows }, (_, index) => (
        <div className="row" key={index}>
          <span className="bone bone-check" />
          <span className="bone-lines"><span className="bone bone-line" /><span className="bone bone-line bone-short" /></span>
        </div>
      ))}
    </div>
  </div>
);
