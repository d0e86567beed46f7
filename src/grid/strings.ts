/** Why edits are not made, in the user's words. */
export const refusals = {
  overlap: {
    row: "одну и ту же строку нельзя и изменить, и удалить",
    text: "одни и те же слова нельзя изменить дважды",
  },
  sharedCell: (column: number) =>
    `в столбце ${column} у новой строки нет своей ячейки: она объединена с соседними`,
} as const;
