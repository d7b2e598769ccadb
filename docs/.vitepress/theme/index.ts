/** VitePress's own theme, with the changes that make its pages accessible. @module */
import theme from "vitepress/theme";
import Layout from "./Layout.vue";
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import "./style.css";

// oxlint-disable-next-line import/no-default-export -- VitePress reads the theme from the default export
export default { extends: theme, Layout };
