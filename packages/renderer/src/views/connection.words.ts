import type { Words } from "@formgeber/core";

/** What is said of the connection. */
export const connectionWords: Words = {
  de: {
    "lost": "Es gibt gerade keine Verbindung",
    "back": "Die Verbindung ist wieder da.",
    "stake-nothing": "Sie können das Formular ausfüllen. Zum Absenden brauchen Sie wieder eine Verbindung.",
    "stake-all": "Ihre Angaben stehen nur auf dieser Seite. Wenn Sie sie schließen, gehen alle Angaben verloren. Lassen Sie die Seite geöffnet; Sie können weiter ausfüllen.",
    "stake-unsaved": "Was Sie jetzt eingeben, steht nur auf dieser Seite und geht verloren, wenn Sie sie schließen. Sobald die Verbindung wieder da ist, speichern wir es.",
    "stake-kept": "Ihre Angaben sind auf diesem Gerät gemerkt. Sobald die Verbindung wieder da ist, speichern wir sie beim Dienst.",
  },
  en: {
    "lost": "There is no connection at the moment",
    "back": "The connection is back.",
    "stake-nothing": "You can fill in the form. To send it you need a connection again.",
    "stake-all": "Your answers are only on this page. If you close it, all of them are lost. Keep the page open; you can go on filling in.",
    "stake-unsaved": "What you enter now is only on this page and is lost if you close it. We will save it when the connection is back.",
    "stake-kept": "Your answers are kept on this device. We will save them with the service when the connection is back.",
  },
  "de-x-leicht": {
    "lost": "Das Internet ist gerade weg",
    "back": "Das Internet ist wieder da.",
    "stake-nothing": "Sie können das Formular ausfüllen. Zum Senden brauchen Sie wieder Internet.",
    "stake-all": "Ihre Antworten stehen nur auf dieser Seite. Bitte schließen Sie die Seite nicht. Sonst sind alle Antworten weg. Sie können weiter ausfüllen.",
    "stake-unsaved": "Ihre neuen Antworten stehen nur auf dieser Seite. Bitte schließen Sie die Seite nicht. Sonst sind die neuen Antworten weg. Wir speichern die Antworten später. Dafür muss das Internet wieder da sein.",
    "stake-kept": "Ihre Antworten sind auf diesem Gerät gespeichert. Wir speichern die Antworten später auch bei uns. Dafür muss das Internet wieder da sein.",
  },
  hsb: {
    "lost": "Tuchwilu zwisk njeje",
    "back": "Zwisk je zaso tu.",
    "stake-nothing": "Móžeće formular wupjelnić. Za wotpósłanje trjebaće zaso zwisk.",
    "stake-all": "Waše podaća su jenož na tutej stronje. Hdyž ju začiniće, so wšitke podaća zhubja. Wostajće stronu wočinjenu; móžeće dale wupjelnjeć.",
    "stake-unsaved": "Štož nětko zapodaće, je jenož na tutej stronje a so zhubi, hdyž ju začiniće. Tak chětře kaž je zwisk zaso tu, je składujemy.",
    "stake-kept": "Waše podaća su na tutym graće składowane. Tak chětře kaž je zwisk zaso tu, je tež pola słužby składujemy.",
  },
};
