import { createApp } from "vue";
import DogTax from "./DogTax.vue";

createApp(DogTax).mount("#site");
