/** For compilers that read no `.vue` files. */
declare module "*.vue" {
  const component: import("vue").Component;
  export default component;
}
