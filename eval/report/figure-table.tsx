interface FigureTableProps {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly class?: string
}

/** A table of figures as text; the first column names the row. */
export function FigureTable({ header, rows, class: name }: FigureTableProps) {
  return (
    <div class={`table ${name ?? ''}`}>
      <table>
        <thead>
          <tr>
            {header.map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells]) => (
            <tr>
              <th scope="row">{first}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
