import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DogTax } from "./dog-tax.tsx";

const site = document.querySelector("#site");
if (site) createRoot(site).render(<StrictMode><DogTax /></StrictMode>);
