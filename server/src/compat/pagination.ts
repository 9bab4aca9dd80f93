/** The header `x-pagination`, in which scripts look for the next page. */
export function pagination(list: { page: number; perPage: number; count: number; total: number }): string {
  const { page, perPage, count, total } = list;
  const pages = Math.ceil(total / perPage);
  return JSON.stringify({
    previous_page: page > 1 ? page - 1 : null,
    next_page: page < pages ? page + 1 : null,
    current_page: page,
    per_page: perPage,
    count,
    pages,
    total_count: total,
  });
}
