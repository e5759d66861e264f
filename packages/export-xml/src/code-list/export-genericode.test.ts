import type { CodeList } from "@formgeber/core";
import { expect, test } from "vitest";
import { exportGenericode } from "./export-genericode.ts";

const list: CodeList = {
  uri: "urn:example:list:regions", version: "2", title: "Regionen <& mehr>", language: "de", description: "Wozu.", validFrom: "2024-01-01", validUntil: "2030-12-31", source: "Amtsblatt",
  publisher: { name: "Landesamt", shortName: "LA" },
  columns: [{ id: "key", role: "code" }, { id: "name", role: "label" }, { id: "name-en", role: "label", language: "en" }, { id: "land", title: "Land" }, { id: "bis", role: "validUntil" }],
  entries: [{ code: "1", label: "Eins", labels: { en: "One" }, values: { land: "DE" } }, { code: "2", label: "Zwei", validUntil: "2026-01-01" }],
};

test("a list stands in the order and under the names of genericode", () => {
  expect(exportGenericode(list)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/" xmlns:xoev-cl-4="http://xoev.de/schemata/genericode/4" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fg="urn:formgeber:genericode">
      <Annotation>
        <Description>
          <xoev-cl-4:codelistDescription>Wozu.</xoev-cl-4:codelistDescription>
          <xoev-cl-4:validFrom>2024-01-01</xoev-cl-4:validFrom>
          <fg:validUntil>2030-12-31</fg:validUntil>
          <dc:source>Amtsblatt</dc:source>
        </Description>
      </Annotation>
      <Identification>
        <ShortName>regions</ShortName>
        <LongName>Regionen &lt;&amp; mehr&gt;</LongName>
        <Version>2</Version>
        <CanonicalUri>urn:example:list:regions</CanonicalUri>
        <CanonicalVersionUri>urn:example:list:regions_2</CanonicalVersionUri>
        <Agency>
          <ShortName>LA</ShortName>
          <LongName>Landesamt</LongName>
        </Agency>
      </Identification>
      <ColumnSet>
        <Column Id="key" Use="required">
          <ShortName>key</ShortName>
          <Data Type="string"/>
        </Column>
        <Column Id="name" Use="required">
          <Annotation>
            <AppInfo>
              <fg:role>label</fg:role>
            </AppInfo>
          </Annotation>
          <ShortName>name</ShortName>
          <Data Type="string" Lang="de"/>
        </Column>
        <Column Id="name-en" Use="optional">
          <Annotation>
            <AppInfo>
              <fg:role>label</fg:role>
            </AppInfo>
          </Annotation>
          <ShortName>name-en</ShortName>
          <Data Type="string" Lang="en"/>
        </Column>
        <Column Id="land" Use="optional">
          <ShortName>land</ShortName>
          <LongName>Land</LongName>
          <Data Type="string"/>
        </Column>
        <Column Id="bis" Use="optional">
          <Annotation>
            <AppInfo>
              <fg:role>validUntil</fg:role>
            </AppInfo>
          </Annotation>
          <ShortName>bis</ShortName>
          <Data Type="date"/>
        </Column>
        <Key Id="keyKey">
          <Annotation>
            <AppInfo>
              <xoev-cl-4:recommendedKeyColumn/>
            </AppInfo>
          </Annotation>
          <ShortName>keyKey</ShortName>
          <ColumnRef Ref="key"/>
        </Key>
      </ColumnSet>
      <SimpleCodeList>
        <Row>
          <Value ColumnRef="key">
            <SimpleValue>1</SimpleValue>
          </Value>
          <Value ColumnRef="name">
            <SimpleValue>Eins</SimpleValue>
          </Value>
          <Value ColumnRef="name-en">
            <SimpleValue>One</SimpleValue>
          </Value>
          <Value ColumnRef="land">
            <SimpleValue>DE</SimpleValue>
          </Value>
        </Row>
        <Row>
          <Value ColumnRef="key">
            <SimpleValue>2</SimpleValue>
          </Value>
          <Value ColumnRef="name">
            <SimpleValue>Zwei</SimpleValue>
          </Value>
          <Value ColumnRef="bis">
            <SimpleValue>2026-01-01</SimpleValue>
          </Value>
        </Row>
      </SimpleCodeList>
    </gc:CodeList>
    "
  `);
});

test("what a list leaves open gets the names that XÖV has for it", () => {
  const xml = exportGenericode({ uri: "urn:example:list:a", version: "1", title: "A", language: "de", entries: [{ code: "1", label: "Eins" }] });
  expect(xml).toContain("<ShortName>a</ShortName>");
  expect(xml).toContain("<CanonicalVersionUri>urn:example:list:a_1</CanonicalVersionUri>");
  expect(xml).not.toContain("<Annotation>\n    <Description>");
});

test("a character that XML does not know is refused with its entry", () => {
  const broken = { ...list, entries: [{ code: "1", label: "a\u0001" }] };
  expect(() => exportGenericode(broken)).toThrow(/at entry 1, column name; found U\+0001/);
});
