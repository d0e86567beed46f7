import type { ChosenFile } from "../../workbench/services";

/** The plan that the workbench begins with; it comes as a script, for the page may ask no server for anything. */
export const sampleFile = (): Promise<ChosenFile> =>
  Promise.resolve({
    name: "Пример плана.docx",
    handle: null,
    read: async () => {
      const { default: address } = await import(
        /* webpackChunkName: "sample" */ "../../../assets/sample/school-plan.docx"
      );
      const packed = atob(address.slice(address.indexOf(",") + 1));
      return Uint8Array.from(packed, (char) => char.charCodeAt(0));
    },
  });
