// Made from schemas/code-list.schema.json by `npm run generate`. Change it there.
import type { SchemaObject } from "../../json/json-schema.ts";

/** The schema in `schemas/code-list.schema.json`. */
export const codeListSchema: SchemaObject = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:formgeber:schema:code-list",
  "title": "Code list",
  "description": "One version of a code list: the content of one NAME.codelist.json.",
  "type": "object",
  "required": [
    "uri",
    "version",
    "title",
    "language",
    "entries"
  ],
  "properties": {
    "$schema": {
      "description": "Address of this schema, for editors.",
      "type": "string"
    },
    "uri": {
      "title": "URI",
      "description": "Canonical URI of the list without version: \"urn:xoev-de:…\".",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"
    },
    "version": {
      "title": "Version",
      "type": "string",
      "minLength": 1
    },
    "versionUri": {
      "title": "URI of the version",
      "description": "Canonical URI of this version: \"urn:xoev-de:…_1.0\".",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"
    },
    "title": {
      "title": "Title",
      "type": "string",
      "minLength": 1
    },
    "shortName": {
      "title": "Technical short name",
      "type": "string",
      "minLength": 1
    },
    "description": {
      "title": "Description",
      "type": "string",
      "minLength": 1
    },
    "publisher": {
      "title": "Publisher",
      "description": "Who keeps the list.",
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "title": "Name",
          "type": "string",
          "minLength": 1
        },
        "shortName": {
          "title": "Short name",
          "type": "string",
          "minLength": 1
        }
      },
      "unevaluatedProperties": false
    },
    "changes": {
      "title": "What is different from the version before",
      "type": "string",
      "minLength": 1
    },
    "language": {
      "title": "Language",
      "description": "Language of the labels (BCP 47).",
      "type": "string",
      "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
    },
    "source": {
      "title": "Source",
      "description": "Where the facts come from.",
      "type": "string"
    },
    "validFrom": {
      "$ref": "#/$defs/day",
      "title": "Valid from",
      "description": "First day of the list (YYYY-MM-DD)."
    },
    "validUntil": {
      "$ref": "#/$defs/day",
      "title": "Valid until",
      "description": "Last day of the list (YYYY-MM-DD)."
    },
    "columns": {
      "title": "Columns",
      "description": "Absent: a column of codes, one of labels, and what the entries use besides.",
      "type": "array",
      "minItems": 1,
      "items": {
        "title": "Column",
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "title": "Id",
            "description": "A letter or _, then letters, digits and . - _, unique in the list.",
            "type": "string",
            "pattern": "^[\\p{L}_][\\p{L}\\p{N}._-]*$"
          },
          "title": {
            "title": "Title",
            "type": "string",
            "minLength": 1
          },
          "language": {
            "title": "Language",
            "description": "Language of what stands in the column (BCP 47).",
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
          },
          "role": {
            "title": "Role",
            "description": "What entries hold elsewhere than in \"values\". A column of labels in another language than the list's holds \"labels\".",
            "enum": [
              "code",
              "label",
              "validFrom",
              "validUntil"
            ]
          }
        },
        "unevaluatedProperties": false
      }
    },
    "entries": {
      "title": "Entries",
      "type": "array",
      "minItems": 1,
      "items": {
        "title": "Entry",
        "type": "object",
        "required": [
          "code",
          "label"
        ],
        "properties": {
          "code": {
            "title": "Code",
            "description": "Unique in the list.",
            "type": "string",
            "minLength": 1
          },
          "label": {
            "title": "Label",
            "type": "string",
            "minLength": 1
          },
          "labels": {
            "title": "Labels in further languages",
            "type": "object",
            "propertyNames": {
              "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
            },
            "additionalProperties": {
              "type": "string",
              "minLength": 1
            }
          },
          "values": {
            "title": "Values of further columns",
            "description": "By the id of the column; absent: no value.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          },
          "validFrom": {
            "$ref": "#/$defs/day",
            "title": "Valid from",
            "description": "First day of the entry (YYYY-MM-DD)."
          },
          "validUntil": {
            "$ref": "#/$defs/day",
            "title": "Valid until",
            "description": "Last day of the entry (YYYY-MM-DD)."
          }
        },
        "unevaluatedProperties": false
      }
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "day": {
      "description": "A day as YYYY-MM-DD.",
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
    }
  }
};
