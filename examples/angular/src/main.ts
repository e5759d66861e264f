import { bootstrapApplication } from "@angular/platform-browser";
import { DogTax } from "./dog-tax.component";

await bootstrapApplication(DogTax);
