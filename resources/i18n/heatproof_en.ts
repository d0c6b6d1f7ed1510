<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataPanel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message numerus="yes">
        <source>%1 of %n numbers have equal bits</source>
        <translation>
            <numerusform>%1 of %n number has equal bits</numerusform>
            <numerusform>%1 of %n numbers have equal bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message numerus="yes">
        <source>%1: %Ln pairs, numbers from %2 to %3</source>
        <translation>
            <numerusform>%1: %Ln pair, numbers from %2 to %3</numerusform>
            <numerusform>%1: %Ln pairs, numbers from %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartingView</name>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the nearest checkpoints %n steps are to be done again</source>
        <translation>
            <numerusform>From the nearest checkpoints %n step is to be done again</numerusform>
            <numerusform>From the nearest checkpoints %n steps are to be done again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message numerus="yes">
        <source>Paused after %n rows.</source>
        <translation>
            <numerusform>Paused after %n row.</numerusform>
            <numerusform>Paused after %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n rows.</source>
        <translation>
            <numerusform>Failed after %n row.</numerusform>
            <numerusform>Failed after %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows in %1.</source>
        <translation>
            <numerusform>Done: %n row in %1.</numerusform>
            <numerusform>Done: %n rows in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows.</source>
        <translation>
            <numerusform>Done: %n row.</numerusform>
            <numerusform>Done: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SliceView</name>
    <message numerus="yes">
        <source>%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</source>
        <translation>
            <numerusform>%n number · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</numerusform>
            <numerusform>%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message numerus="yes">
        <source>%n of %1 pictures get another class; McNemar&apos;s test gives p = %2.</source>
        <translation>
            <numerusform>%n of %1 pictures gets another class; McNemar&apos;s test gives p = %2.</numerusform>
            <numerusform>%n of %1 pictures get another class; McNemar&apos;s test gives p = %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsDifferencePanel</name>
    <message numerus="yes">
        <source>%1: %Ln numbers, most ULP apart: %2</source>
        <translation>
            <numerusform>%1: %Ln number, most ULP apart: %2</numerusform>
            <numerusform>%1: %Ln numbers, most ULP apart: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hp</name>
    <message numerus="yes">
        <source>%n pictures cannot be read, the first of them %1.</source>
        <translation>
            <numerusform>%n picture cannot be read: %1.</numerusform>
            <numerusform>%n pictures cannot be read, the first of them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once, %1 of them in more than one split.</source>
        <translation>
            <numerusform>%n is there more than once, %1 of them in more than one split.</numerusform>
            <numerusform>%n are there more than once, %1 of them in more than one split.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures explained</source>
        <translation>
            <numerusform>%n picture explained</numerusform>
            <numerusform>%n pictures explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them flipped</source>
        <translation>
            <numerusform>%n of them flipped</numerusform>
            <numerusform>%n of them flipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epochs</source>
        <translation>
            <numerusform>%1 of %n epoch</numerusform>
            <numerusform>%1 of %n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n epochs are left out</source>
        <translation>
            <numerusform>%1; %n epoch is left out</numerusform>
            <numerusform>%1; %n epochs are left out</numerusform>
        </translation>
    </message>
</context>
</TS>
