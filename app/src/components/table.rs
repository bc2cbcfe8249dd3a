//! Rows to compare.

use leptos::prelude::*;

/// Rows to compare. The first cell of a row is its heading. On a phone each row is a block that
/// names its cells; what is still too wide scrolls by itself and the page doesn't.
#[component]
pub fn Table(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// Names of the columns.
    head: Vec<String>,
    /// The rows, as many cells each as there are columns.
    rows: Vec<Vec<AnyView>>,
    /// The columns that hold numbers, from 0: set to the right.
    #[prop(optional)]
    numeric: Vec<usize>,
) -> impl IntoView {
    let class = |column: usize| numeric.contains(&column).then_some("numeric");
    let names = head.clone();
    let head: Vec<_> = head
        .into_iter()
        .enumerate()
        .map(|(column, name)| view! { <th scope="col" class=class(column)>{name}</th> })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let cells: Vec<_> = row
                .into_iter()
                .enumerate()
                .map(|(column, cell)| {
                    if column == 0 {
                        view! { <th scope="row">{cell}</th> }.into_any()
                    } else {
                        let name = names.get(column).cloned();
                        view! {
                            <td class=class(column)>
                                <span class="cell-name" aria-hidden="true">{name}</span>
                                {cell}
                            </td>
                        }
                        .into_any()
                    }
                })
                .collect();
            view! { <tr>{cells}</tr> }
        })
        .collect();
    view! {
        <section class="table-frame" aria-label=caption tabindex="0">
            <table class="table">
                <caption>{caption.clone()}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
