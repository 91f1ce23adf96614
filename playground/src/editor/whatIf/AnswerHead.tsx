/** The head of a table of answers: what the rows are, then columns of figures. */
export function AnswerHead({ rows, figures }: { rows: string; figures: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className="end">
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}
