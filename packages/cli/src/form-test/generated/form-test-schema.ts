// Made from schemas/form-test.schema.json by `npm run generate`. Change it there.
import type { SchemaObject } from "@formgeber/core";

/** The schema in `schemas/form-test.schema.json`. */
export const formTestSchema: SchemaObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:formgeber:schema:form-test",
  "title": "Form tests",
  "description": "What a form must do with answers: the content of one NAME.form.test.json beside NAME.form.json.",
  "type": "object",
  "required": [
    "tests"
  ],
  "properties": {
    "$schema": {
      "description": "Address of this schema, for editors.",
      "type": "string"
    },
    "today": {
      "title": "Today",
      "description": "a date as 2026-11-25: the day on which the tests take place",
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "language": {
      "title": "Language",
      "description": "Language of typed input, sentences and documents (BCP 47); else that of the form.",
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
    },
    "tests": {
      "title": "Tests",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/test"
      }
    }
  },
  "additionalProperties": false,
  "$defs": {
    "test": {
      "title": "Test",
      "description": "answers in one place: \"answers\" or \"answersFile\", not both",
      "type": "object",
      "required": [
        "name",
        "expect"
      ],
      "properties": {
        "name": {
          "title": "Name",
          "description": "A sentence that says what must be so.",
          "type": "string",
          "minLength": 1
        },
        "answers": {
          "title": "Answers",
          "description": "Answers as values. Absent: none."
        },
        "answersFile": {
          "title": "Answers file",
          "description": "a path to a file *.json with answers, seen from the test file; attached files stand in NAME.files.json beside NAME.answers.json",
          "type": "string",
          "pattern": "\\.json$"
        },
        "choices": {
          "title": "Choices",
          "description": "Recorded choices of branches without a discriminator: pointer and number of the branch, from 0.",
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/pointer"
          },
          "additionalProperties": {
            "type": "integer",
            "minimum": 0
          }
        },
        "language": {
          "title": "Language",
          "description": "Language of this test; else that of the file.",
          "type": "string",
          "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
        },
        "steps": {
          "title": "Steps",
          "description": "What a person does after that, in order.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/step"
          }
        },
        "expect": {
          "$ref": "#/$defs/expect"
        }
      },
      "not": {
        "required": [
          "answers",
          "answersFile"
        ]
      },
      "additionalProperties": false
    },
    "pointer": {
      "title": "Pointer",
      "description": "a JSON Pointer to an answer, as /dogs/0/name",
      "type": "string",
      "pattern": "^(/([^~]|~[01])*)?$"
    },
    "code": {
      "title": "Code",
      "description": "the code of an issue, as answer/required",
      "pattern": "^[a-z]+/[a-z-]+$"
    },
    "step": {
      "title": "Step",
      "description": "What a person does, or what must hold before the person goes on.",
      "type": "object",
      "allOf": [
        {
          "if": {
            "required": [
              "set"
            ]
          },
          "then": {
            "properties": {
              "set": true,
              "to": true
            },
            "required": [
              "to"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "required": [
              "clear"
            ]
          },
          "then": {
            "properties": {
              "clear": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "required": [
              "addRow"
            ]
          },
          "then": {
            "properties": {
              "addRow": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "required": [
              "removeRow"
            ]
          },
          "then": {
            "properties": {
              "removeRow": true,
              "index": true
            },
            "required": [
              "index"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "required": [
              "choose"
            ]
          },
          "then": {
            "properties": {
              "choose": true,
              "branch": true
            },
            "required": [
              "branch"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "required": [
              "expect"
            ]
          },
          "then": {
            "properties": {
              "expect": true
            },
            "additionalProperties": false
          }
        },
        {
          "if": {
            "not": {
              "anyOf": [
                {
                  "required": [
                    "set"
                  ]
                },
                {
                  "required": [
                    "clear"
                  ]
                },
                {
                  "required": [
                    "addRow"
                  ]
                },
                {
                  "required": [
                    "removeRow"
                  ]
                },
                {
                  "required": [
                    "choose"
                  ]
                },
                {
                  "required": [
                    "expect"
                  ]
                }
              ]
            }
          },
          "then": {
            "description": "one step: set (with to), clear, addRow, removeRow (with index), choose (with branch), or expect",
            "not": {}
          }
        }
      ],
      "properties": {
        "set": {
          "title": "Set",
          "description": "a JSON Pointer to the answer that is given; leaves the field afterwards",
          "$ref": "#/$defs/pointer"
        },
        "to": {
          "title": "To",
          "description": "A text is typed as it stands here; any other value is given as the field would hold it."
        },
        "clear": {
          "title": "Clear",
          "description": "a JSON Pointer to the answer that is taken back",
          "$ref": "#/$defs/pointer"
        },
        "addRow": {
          "title": "Add row",
          "description": "a JSON Pointer to the rows",
          "$ref": "#/$defs/pointer"
        },
        "removeRow": {
          "title": "Remove row",
          "description": "a JSON Pointer to the rows",
          "$ref": "#/$defs/pointer"
        },
        "index": {
          "title": "Index",
          "description": "Which row, from 0.",
          "type": "integer",
          "minimum": 0
        },
        "choose": {
          "title": "Choose",
          "description": "a JSON Pointer to the answer of several branches",
          "$ref": "#/$defs/pointer"
        },
        "branch": {
          "title": "Branch",
          "description": "Which branch, from 0.",
          "type": "integer",
          "minimum": 0
        },
        "expect": {
          "description": "What must hold at this moment.",
          "$ref": "#/$defs/expect"
        }
      }
    },
    "flags": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/$defs/pointer"
      },
      "additionalProperties": {
        "type": "boolean"
      }
    },
    "texts": {
      "type": "object",
      "minProperties": 1,
      "properties": {
        "contains": {
          "title": "Contains",
          "description": "Texts that stand in it, in any order.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "lacks": {
          "title": "Lacks",
          "description": "Texts that do not stand in it.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      },
      "additionalProperties": false
    },
    "expect": {
      "title": "Expectations",
      "description": "at least one expectation: relevant, only, required, page, issues, sentence, submittable, computed, pruned, transcript, pdfText, xml",
      "type": "object",
      "minProperties": 1,
      "properties": {
        "relevant": {
          "title": "Relevant",
          "description": "Pointer → whether the answer is asked for.",
          "$ref": "#/$defs/flags"
        },
        "only": {
          "title": "Only",
          "description": "The answers asked for are exactly these; groups and rows are named by what stands in them.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/pointer"
          }
        },
        "required": {
          "title": "Required",
          "description": "Pointer → whether the answer must be given.",
          "$ref": "#/$defs/flags"
        },
        "page": {
          "title": "Pages",
          "description": "Page of the layout → whether a person comes to see it.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {
            "enum": [
              "shown",
              "hidden"
            ]
          }
        },
        "issues": {
          "title": "Issues",
          "description": "\"none\"; a list of all issues, each with \"at\" and \"code\"; or an object: pointer → code of its issue, or null for none there",
          "type": [
            "string",
            "array",
            "object"
          ],
          "pattern": "^none$",
          "items": {
            "type": "object",
            "required": [
              "at",
              "code"
            ],
            "properties": {
              "at": {
                "$ref": "#/$defs/pointer"
              },
              "code": {
                "$ref": "#/$defs/code"
              }
            },
            "additionalProperties": false
          },
          "minProperties": 1,
          "propertyNames": {
            "$ref": "#/$defs/pointer"
          },
          "additionalProperties": {
            "type": [
              "string",
              "null"
            ],
            "$ref": "#/$defs/code"
          }
        },
        "sentence": {
          "title": "Sentences",
          "description": "Pointer → the sentence a person reads there.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "$ref": "#/$defs/pointer"
          },
          "additionalProperties": {
            "type": "string"
          }
        },
        "submittable": {
          "title": "Submittable",
          "description": "Whether the form can be sent as it is.",
          "type": "boolean"
        },
        "computed": {
          "title": "Computed",
          "description": "Pointer → value that counts there, given or computed; null for none.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "$ref": "#/$defs/pointer"
          }
        },
        "pruned": {
          "title": "Pruned",
          "description": "All answers that count, as they are sent."
        },
        "transcript": {
          "title": "Transcript",
          "description": "The reading for people, one line for each answer (“Label: answer”).",
          "$ref": "#/$defs/texts"
        },
        "pdfText": {
          "title": "PDF",
          "description": "The text of the PDF.",
          "$ref": "#/$defs/texts"
        },
        "xml": {
          "title": "XML",
          "description": "Path below the message element → text of the one element or attribute there, null for nothing there, or how many there are.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "description": "a path of element names as dog[2]/name, which may end with an attribute as reason/@listURI",
            "pattern": "^([^/@\\[\\]\\s]+(\\[[1-9][0-9]*\\])?)(/[^/@\\[\\]\\s]+(\\[[1-9][0-9]*\\])?)*(/@[^/@\\[\\]\\s]+)?$|^@[^/@\\[\\]\\s]+$"
          },
          "additionalProperties": {
            "description": "a text, a number, true, false, null or { \"count\": how many }",
            "anyOf": [
              {
                "type": [
                  "string",
                  "number",
                  "boolean",
                  "null"
                ]
              },
              {
                "type": "object",
                "required": [
                  "count"
                ],
                "properties": {
                  "count": {
                    "type": "integer",
                    "minimum": 0
                  }
                },
                "additionalProperties": false
              }
            ]
          }
        }
      },
      "additionalProperties": false
    }
  }
};
