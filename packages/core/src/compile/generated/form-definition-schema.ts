// Made from schemas/form-definition.schema.json by `npm run generate`. Change it there.
import type { SchemaObject } from "../../json/json-schema.ts";

/** The schema in `schemas/form-definition.schema.json`. */
export const formDefinitionSchema: SchemaObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:formgeber:schema:form-definition",
  "title": "Form definition",
  "description": "One form: the content of one NAME.form.json. The member \"schema\" alone is a form; everything else refines it. Texts are plain, except where a description says \"rich text\": paragraphs, lists with \"- \", **strong** and [label](https://…).",
  "type": "object",
  "required": [
    "id",
    "version",
    "language",
    "title",
    "schema"
  ],
  "properties": {
    "$schema": {
      "description": "Address of this schema, for editors.",
      "type": "string"
    },
    "id": {
      "title": "Id",
      "description": "Kebab-case, unique in a service.",
      "$ref": "#/$defs/name"
    },
    "version": {
      "title": "Version",
      "description": "Semantic version of this Fassung. A published version never changes.",
      "type": "string",
      "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$"
    },
    "language": {
      "title": "Language",
      "description": "The language the texts of this file are written in.",
      "$ref": "#/$defs/language"
    },
    "title": {
      "title": "Title",
      "$ref": "#/$defs/text"
    },
    "description": {
      "title": "Description",
      "description": "Rich text shown before the first page.",
      "$ref": "#/$defs/text"
    },
    "service": {
      "$ref": "#/$defs/service"
    },
    "schema": {
      "title": "Schema of the answers",
      "description": "JSON Schema 2020-12 with its standard meaning. Decides which answers there are, which are required, and which are asked for under which conditions.",
      "$ref": "https://json-schema.org/draft/2020-12/schema"
    },
    "presentation": {
      "title": "Way through the form",
      "description": "\"task-list\": pages are chosen from a list that says how far each is; for long forms. \"one-question\": one question at a time on every page. Absent: one page after the other.",
      "enum": [
        "task-list",
        "one-question"
      ]
    },
    "layout": {
      "title": "Pages",
      "description": "Pages in order. Absent: one page for each group of the schema, and one for what stands outside a group.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/page"
      }
    },
    "fields": {
      "title": "Fields",
      "description": "How answers are shown. A key is an answer pattern (\"/rows/*/name\") or a place of the schema (\"#/$defs/address\"), which holds wherever that place describes an answer. The answer pattern wins, member by member.",
      "type": "object",
      "propertyNames": {
        "pattern": "^(/|#)"
      },
      "additionalProperties": {
        "$ref": "#/$defs/field"
      }
    },
    "translations": {
      "title": "Translations",
      "description": "Language → pointer to a text of this definition (\"/schema/properties/name/title\") → the text in that language.",
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/language"
      },
      "additionalProperties": {
        "type": "object",
        "propertyNames": {
          "pattern": "^/"
        },
        "additionalProperties": {
          "$ref": "#/$defs/text"
        }
      }
    },
    "rules": {
      "$ref": "#/$defs/rules"
    },
    "outputs": {
      "$ref": "#/$defs/outputs"
    },
    "migrations": {
      "title": "Drafts of earlier versions",
      "description": "What becomes of drafts of earlier versions where the schema alone does not say it. A draft takes the first entry whose \"from\" names its version, is of version \"to\" then, and so on.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/migration"
      }
    },
    "codeListUse": {
      "title": "Use of code lists",
      "description": "Code lists by URI, as far as the usual is not wanted.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "properties": {
          "by": {
            "title": "How browsers get it",
            "description": "\"embedded\": with the form; \"reference\": by itself when a field first shows it. Usual: by reference above 200 entries.",
            "enum": [
              "embedded",
              "reference"
            ]
          },
          "version": {
            "title": "Version",
            "description": "The version the form is made for; another one is refused.",
            "type": "string",
            "minLength": 1
          }
        },
        "unevaluatedProperties": false
      }
    },
    "accepted": {
      "title": "Accepted warnings",
      "description": "Warnings of the checker that have been looked at and stay as they are.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/acceptedWarning"
      }
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "name": {
      "description": "Kebab-case: small letters, digits and hyphens.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "maxLength": 80
    },
    "language": {
      "description": "Language tag (BCP 47): \"de\", \"en\", \"hsb\", \"de-x-leicht\".",
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
    },
    "text": {
      "type": "string",
      "minLength": 1
    },
    "pattern": {
      "description": "An answer pattern: a JSON Pointer into the answers with * for every row.",
      "type": "string",
      "pattern": "^/"
    },
    "service": {
      "title": "Public service",
      "description": "What the administration must know about the form.",
      "type": "object",
      "properties": {
        "leika": {
          "title": "LeiKa keys",
          "description": "Keys of the public services, 14 digits each.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[0-9]{14}$"
          },
          "uniqueItems": true
        },
        "legalBasis": {
          "title": "Legal basis",
          "description": "Where it is written that these data are asked for. Needed for publishing.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/text"
          }
        },
        "protection": {
          "title": "Protection need",
          "description": "\"normal\" forms may stand inside the pages of other sites. Absent counts as \"high\".",
          "enum": [
            "normal",
            "high"
          ]
        },
        "retentionDays": {
          "title": "Retention",
          "description": "Days a delivered submission is kept. Needed for publishing.",
          "type": "integer",
          "minimum": 1,
          "maximum": 36500
        },
        "purpose": {
          "title": "Purpose",
          "description": "What the data are processed for (Art. 13 GDPR). Rich text. Needed for publishing.",
          "$ref": "#/$defs/text"
        }
      },
      "unevaluatedProperties": false
    },
    "page": {
      "title": "Page",
      "type": "object",
      "required": [
        "page",
        "title",
        "show"
      ],
      "properties": {
        "page": {
          "title": "Id",
          "description": "Unique in the form. It stands in drafts and addresses, so it should not change lightly.",
          "$ref": "#/$defs/name",
          "not": {
            "const": "check"
          }
        },
        "title": {
          "title": "Title",
          "$ref": "#/$defs/text"
        },
        "presentation": {
          "title": "Way through the page",
          "description": "\"one-question\": one question at a time. Absent: all of them.",
          "enum": [
            "one-question"
          ]
        },
        "show": {
          "$ref": "#/$defs/show"
        }
      },
      "unevaluatedProperties": false
    },
    "show": {
      "title": "What is shown, in order",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/item"
      }
    },
    "item": {
      "description": "An answer pattern, a section or a note. The pattern of a group or of rows shows all of it.",
      "type": [
        "string",
        "object"
      ],
      "if": {
        "type": "object"
      },
      "then": {
        "if": {
          "required": [
            "note"
          ]
        },
        "then": {
          "$ref": "#/$defs/note"
        },
        "else": {
          "$ref": "#/$defs/section"
        }
      },
      "else": {
        "$ref": "#/$defs/pattern"
      }
    },
    "section": {
      "title": "Section",
      "description": "Answers under a heading of their own.",
      "type": "object",
      "required": [
        "section",
        "show"
      ],
      "properties": {
        "section": {
          "title": "Heading",
          "$ref": "#/$defs/text"
        },
        "show": {
          "$ref": "#/$defs/show"
        }
      },
      "unevaluatedProperties": false
    },
    "note": {
      "title": "Note",
      "description": "A static text. Shown when \"if\" holds for the answers that count, or always.",
      "type": "object",
      "required": [
        "note"
      ],
      "properties": {
        "note": {
          "title": "Text",
          "description": "Rich text.",
          "$ref": "#/$defs/text"
        },
        "tone": {
          "title": "Tone",
          "enum": [
            "info",
            "warning"
          ]
        },
        "if": {
          "title": "Condition",
          "$ref": "https://json-schema.org/draft/2020-12/schema"
        }
      },
      "unevaluatedProperties": false
    },
    "field": {
      "title": "Field",
      "description": "How one answer is shown. What is absent follows from the schema.",
      "type": "object",
      "properties": {
        "type": {
          "title": "Field type",
          "description": "Absent: the first type that suits the schema.",
          "$ref": "#/$defs/name"
        },
        "options": {
          "title": "Options",
          "description": "Options of the field type, by its own option schema.",
          "type": "object"
        },
        "label": {
          "title": "Label",
          "description": "Replaces the title of the schema.",
          "$ref": "#/$defs/text"
        },
        "hint": {
          "title": "Hint",
          "description": "Replaces the description of the schema. Rich text.",
          "$ref": "#/$defs/text"
        },
        "autocomplete": {
          "title": "Autocomplete",
          "description": "Autocomplete token of HTML (WCAG 1.3.5).",
          "$ref": "#/$defs/text"
        },
        "width": {
          "title": "Width",
          "description": "Expected length in characters.",
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        },
        "rowLabel": {
          "title": "Name of one row",
          "description": "What one row is called: \"Person\".",
          "$ref": "#/$defs/text"
        },
        "presentation": {
          "title": "Look of rows",
          "description": "\"table\": rows of single answers as a table. Absent: as cards.",
          "enum": [
            "table"
          ]
        },
        "reorder": {
          "title": "Rows can be moved",
          "description": "The order of the rows means something: the person may change it.",
          "type": "boolean"
        },
        "messages": {
          "title": "Messages",
          "description": "Issue code → your own sentence. It says what to do; {label} and the facts of the issue are filled in.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z]+/[a-z0-9-]+$"
          },
          "additionalProperties": {
            "$ref": "#/$defs/text"
          }
        },
        "dataCategory": {
          "title": "Kind of data",
          "description": "Whose data the answer holds: nobody's, a person's, or of a special category (Art. 9 GDPR: health, religion, origin and the like). Absent: as the field type says.",
          "enum": [
            "none",
            "personal",
            "special"
          ]
        },
        "purpose": {
          "title": "Purpose of the answer",
          "description": "What this answer is needed for, where the purpose of the form does not say it. For the record of processing; citizens are not shown it.",
          "$ref": "#/$defs/text"
        }
      },
      "unevaluatedProperties": false
    },
    "acceptedWarning": {
      "title": "Accepted warning",
      "type": "object",
      "required": [
        "code",
        "reason"
      ],
      "properties": {
        "code": {
          "title": "Code",
          "description": "The code of the warning: \"definition/text-hard-to-read\".",
          "type": "string",
          "pattern": "^definition/[a-z0-9-]+$"
        },
        "at": {
          "title": "Place",
          "description": "Pointer into this definition; what lies below is meant too. Absent: everywhere.",
          "type": "string",
          "pattern": "^/"
        },
        "reason": {
          "title": "Reason",
          "description": "Why the form is right as it stands.",
          "$ref": "#/$defs/text"
        }
      },
      "unevaluatedProperties": false
    },
    "rules": {
      "title": "Rules",
      "description": "What JSON Schema cannot say, in JSON Logic: computed answers, and what must hold between answers.",
      "type": "object",
      "properties": {
        "computed": {
          "title": "Computed answers",
          "description": "Answer pattern → what is computed there. Nobody enters it, and what anybody sends for it is ignored.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/pattern"
          },
          "additionalProperties": {
            "title": "Computed answer",
            "type": "object",
            "required": [
              "value"
            ],
            "properties": {
              "value": {
                "title": "Value",
                "$ref": "#/$defs/logic"
              },
              "note": {
                "title": "Note",
                "description": "For those who read the definition.",
                "$ref": "#/$defs/text"
              }
            },
            "unevaluatedProperties": false
          }
        },
        "assertions": {
          "title": "Assertions",
          "description": "What must hold before the form can be submitted.",
          "type": "array",
          "items": {
            "title": "Assertion",
            "type": "object",
            "required": [
              "id",
              "holds",
              "at",
              "message"
            ],
            "properties": {
              "id": {
                "title": "Id",
                "description": "Unique in the form.",
                "$ref": "#/$defs/name"
              },
              "holds": {
                "title": "What must hold",
                "description": "Broken only by false: while something it needs is absent, it is not judged.",
                "$ref": "#/$defs/logic"
              },
              "at": {
                "title": "Where it is said",
                "description": "The answer, or the answers, that can mend it. A pattern with * makes it a rule of each row.",
                "type": [
                  "string",
                  "array"
                ],
                "if": {
                  "type": "string"
                },
                "then": {
                  "$ref": "#/$defs/pattern"
                },
                "else": {
                  "minItems": 1,
                  "uniqueItems": true,
                  "items": {
                    "$ref": "#/$defs/pattern"
                  }
                }
              },
              "message": {
                "title": "Message",
                "description": "What to do. {label} is the label of the answer; {key} the value of an answer the rule reads, by its last key.",
                "$ref": "#/$defs/text"
              }
            },
            "unevaluatedProperties": false
          }
        }
      },
      "unevaluatedProperties": false
    },
    "logic": {
      "description": "JSON Logic: a literal, or an object of one operator and its operands.",
      "type": [
        "string",
        "number",
        "boolean",
        "object"
      ],
      "minProperties": 1,
      "maxProperties": 1
    },
    "migration": {
      "title": "Migration",
      "type": "object",
      "required": [
        "from",
        "steps"
      ],
      "properties": {
        "from": {
          "title": "From",
          "description": "The versions whose drafts it takes: \"1.2.0\", \"1.2.x\" or \"1.x\".",
          "type": "string",
          "pattern": "^(0|[1-9][0-9]*)\\.(x|(0|[1-9][0-9]*)\\.(x|(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?))$"
        },
        "to": {
          "title": "To",
          "description": "The version the steps lead to. Absent: the version of this definition.",
          "type": "string",
          "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$"
        },
        "steps": {
          "title": "Steps",
          "description": "In the order in which they are done.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/migrationStep"
          }
        }
      },
      "unevaluatedProperties": false
    },
    "migrationStep": {
      "title": "Step",
      "description": "One of move, drop, join, split, convert, map, default, wrap or unwrap, each with its own members (docs/versions.md).",
      "type": "object",
      "anyOf": [
        {
          "required": [
            "move",
            "to"
          ],
          "properties": {
            "move": {
              "$ref": "#/$defs/pattern"
            },
            "to": {
              "$ref": "#/$defs/pattern"
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "drop"
          ],
          "properties": {
            "drop": {
              "$ref": "#/$defs/pattern"
            },
            "because": {
              "$ref": "#/$defs/text"
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "join",
            "to"
          ],
          "properties": {
            "join": {
              "type": "array",
              "minItems": 2,
              "items": {
                "$ref": "#/$defs/pattern"
              }
            },
            "to": {
              "$ref": "#/$defs/pattern"
            },
            "with": {
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "split",
            "to"
          ],
          "properties": {
            "split": {
              "$ref": "#/$defs/pattern"
            },
            "to": {
              "type": "array",
              "minItems": 2,
              "items": {
                "$ref": "#/$defs/pattern"
              }
            },
            "at": {
              "$ref": "#/$defs/text"
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "convert",
            "to"
          ],
          "properties": {
            "convert": {
              "$ref": "#/$defs/pattern"
            },
            "to": {
              "enum": [
                "string",
                "number",
                "integer",
                "boolean"
              ]
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "map",
            "values"
          ],
          "properties": {
            "map": {
              "$ref": "#/$defs/pattern"
            },
            "values": {
              "type": "object",
              "minProperties": 1,
              "additionalProperties": {
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              }
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "default",
            "value"
          ],
          "properties": {
            "default": {
              "$ref": "#/$defs/pattern"
            },
            "value": {
              "type": [
                "string",
                "number",
                "boolean"
              ]
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "wrap"
          ],
          "properties": {
            "wrap": {
              "$ref": "#/$defs/pattern"
            },
            "to": {
              "$ref": "#/$defs/pattern"
            }
          },
          "additionalProperties": false
        },
        {
          "required": [
            "unwrap"
          ],
          "properties": {
            "unwrap": {
              "$ref": "#/$defs/pattern"
            },
            "to": {
              "$ref": "#/$defs/pattern"
            }
          },
          "additionalProperties": false
        }
      ]
    },
    "outputs": {
      "title": "Outputs",
      "type": "object",
      "properties": {
        "xml": {
          "$ref": "#/$defs/xml"
        },
        "fileName": {
          "title": "File name",
          "description": "File name of the documents without ending; {reference} is replaced.",
          "type": "string",
          "pattern": "^[A-Za-z0-9_.{}-]+$"
        }
      },
      "unevaluatedProperties": false
    },
    "xml": {
      "title": "XML message",
      "description": "The XÖV-style message and its XSD. Element names follow the keys of the answers, their order that of the schema.",
      "type": "object",
      "required": [
        "namespace",
        "prefix",
        "standard",
        "version",
        "message",
        "messageType"
      ],
      "properties": {
        "namespace": {
          "title": "Namespace",
          "type": "string",
          "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"
        },
        "prefix": {
          "title": "Prefix",
          "$ref": "#/$defs/xmlName"
        },
        "standard": {
          "title": "Standard",
          "description": "Value of the message attribute \"standard\".",
          "$ref": "#/$defs/text"
        },
        "standardTitle": {
          "title": "Title of the standard",
          "$ref": "#/$defs/text"
        },
        "version": {
          "title": "Version of the standard",
          "$ref": "#/$defs/text"
        },
        "message": {
          "title": "Message element",
          "description": "\"group.message.0100\"",
          "$ref": "#/$defs/xmlName"
        },
        "messageType": {
          "title": "Message type",
          "description": "Code of the message type and the list it stands in.",
          "type": "object",
          "required": [
            "code",
            "list",
            "listVersion"
          ],
          "properties": {
            "code": {
              "title": "Code",
              "$ref": "#/$defs/text"
            },
            "list": {
              "title": "URI of the list",
              "$ref": "#/$defs/text"
            },
            "listVersion": {
              "title": "Version of the list",
              "$ref": "#/$defs/text"
            }
          },
          "unevaluatedProperties": false
        },
        "elements": {
          "title": "Elements",
          "description": "Answer pattern → element name, false (left out), or details.",
          "type": "object",
          "propertyNames": {
            "pattern": "^/"
          },
          "additionalProperties": {
            "type": [
              "string",
              "boolean",
              "object"
            ],
            "if": {
              "type": "object"
            },
            "then": {
              "$ref": "#/$defs/xmlElement"
            },
            "else": {
              "not": {
                "const": true
              }
            }
          }
        }
      },
      "unevaluatedProperties": false
    },
    "xmlElement": {
      "title": "XML element",
      "type": "object",
      "properties": {
        "name": {
          "title": "Name",
          "type": "string"
        },
        "characters": {
          "title": "Characters",
          "description": "DIN 91379 data type, when it is to differ from the one the field type enforces.",
          "enum": [
            "A",
            "B",
            "C",
            "D",
            "E"
          ]
        },
        "list": {
          "title": "Code list",
          "description": "Code list of a choice that has none of its own.",
          "type": "object",
          "required": [
            "uri",
            "version"
          ],
          "properties": {
            "uri": {
              "title": "URI",
              "$ref": "#/$defs/text"
            },
            "version": {
              "title": "Version",
              "$ref": "#/$defs/text"
            }
          },
          "unevaluatedProperties": false
        }
      },
      "unevaluatedProperties": false
    },
    "xmlName": {
      "description": "An XML name without colon.",
      "type": "string",
      "pattern": "^[\\p{L}_][\\p{L}\\p{N}_.-]*$"
    }
  }
};
