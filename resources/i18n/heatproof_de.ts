<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heatproof</source>
        <translation>Über Heatproof</translation>
    </message>
    <message>
        <source>Heatproof %1</source>
        <translation>Heatproof %1</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does, and whether that can be trusted.
Free software under the GNU General Public License, version 3 or later, without warranty.</source>
        <translation>Zeigt, warum ein Bildklassifikator so entscheidet, wie er entscheidet, und ob man der Erklärung trauen kann.
Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>Worauf es läuft</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open two runs first: a report is about what was compared.</source>
        <translation>Öffnen Sie zuerst zwei Läufe: Ein Bericht handelt von dem, was verglichen wurde.</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>&amp;Netz öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>B&amp;ild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;class names…</source>
        <translation>&amp;Klassennamen öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>&amp;Vergleich exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Replay figure…</source>
        <translation>Abbildung nach&amp;rechnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the last files at s&amp;tart</source>
        <translation>Letzte Dateien beim &amp;Start öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Show or hide the &amp;heat map</source>
        <translation>&amp;Heatmap ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Shared or own s&amp;cale</source>
        <translation>Gemeinsame oder eigene &amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Bild einpassen</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>He&amp;lles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>S&amp;ystem-Design</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Fill the &amp;comparison</source>
        <translation>&amp;Vergleich vervollständigen</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>Alles &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>&amp;Lauf öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Training &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open runs to compare…</source>
        <translation>&amp;Läufe zum Vergleich öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;files to compare…</source>
        <translation>&amp;Dateien zum Vergleich öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare the &amp;sample runs</source>
        <translation>&amp;Beispielläufe vergleichen</translation>
    </message>
    <message>
        <source>Compare the runs of the &amp;Train workspace</source>
        <translation>Läufe aus „&amp;Trainieren“ vergleichen</translation>
    </message>
    <message>
        <source>&amp;Make the candidate the baseline</source>
        <translation>&amp;Kandidaten zur Referenz machen</translation>
    </message>
    <message>
        <source>&amp;Go to the first divergence</source>
        <translation>&amp;Zur ersten Abweichung springen</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Be&amp;richt exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export tab&amp;les and figures…</source>
        <translation>Tabellen und &amp;Abbildungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close the candidate</source>
        <translation>Kandidaten &amp;schließen</translation>
    </message>
    <message>
        <source>Run on the &amp;scenes</source>
        <translation>Mit S&amp;zenen ausführen</translation>
    </message>
    <message>
        <source>&amp;Open spec…</source>
        <translation>&amp;Plan öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;ave spec…</source>
        <translation>Plan &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>&amp;Ergebnisse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>R&amp;un the experiment</source>
        <translation>Experiment &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Pause the experiment</source>
        <translation>Experiment pa&amp;usieren</translation>
    </message>
    <message>
        <source>&amp;Continue the experiment</source>
        <translation>Experiment &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>R&amp;obustness</source>
        <translation>&amp;Robustheit</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Heatproof</source>
        <translation>&amp;Über Heatproof</translation>
    </message>
    <message>
        <source>&amp;Help on what has the keyboard</source>
        <translation>&amp;Hilfe zu dem, was die Tastatur hat</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>AlarmBox</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>AllPictures</name>
    <message>
        <source>Pictures of the data</source>
        <translation>Bilder der Daten</translation>
    </message>
    <message>
        <source>Find a picture</source>
        <translation>Bild suchen</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Neu auflisten</translation>
    </message>
    <message>
        <source>List the pictures of %1</source>
        <translation>Bilder von %1 auflisten</translation>
    </message>
    <message>
        <source>The pictures are being listed…</source>
        <translation>Die Bilder werden aufgelistet&#xa0;…</translation>
    </message>
    <message>
        <source>Listing the pictures was stopped.</source>
        <translation>Das Auflisten der Bilder wurde gestoppt.</translation>
    </message>
    <message>
        <source>All pictures of the baseline&apos;s data appear here.</source>
        <translation>Hier erscheinen alle Bilder aus den Daten der Referenz.</translation>
    </message>
</context>
<context>
    <name>BothExplanationsPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Both explanations</source>
        <translation>Beide Erklärungen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>What both runs say of the picture, and why</source>
        <translation>Was beide Läufe zu dem Bild sagen und warum</translation>
    </message>
    <message>
        <source>Ask both runs about a picture in a file</source>
        <translation>Beide Läufe zu einem Bild aus einer Datei befragen</translation>
    </message>
    <message>
        <source>Both networks look at the picture…</source>
        <translation>Beide Netze sehen sich das Bild an&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a flipped picture, any picture of the data, or drop one here: what both runs say of it, and why, appears here.</source>
        <translation>Wählen Sie ein Bild mit Klassenwechsel oder ein anderes Bild der Daten, oder ziehen Sie eines hierher: Dann erscheint hier, was beide Läufe dazu sagen und warum.</translation>
    </message>
    <message>
        <source>What two runs say of a picture, and why, appears here.</source>
        <translation>Hier erscheint, was zwei Läufe zu einem Bild sagen und warum.</translation>
    </message>
    <message>
        <source>Both networks explain the picture…</source>
        <translation>Beide Netze erklären das Bild&#xa0;…</translation>
    </message>
    <message>
        <source>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · top 10 % overlap %5</source>
        <translation>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · Überlappung der obersten 10&#xa0;% %5</translation>
    </message>
    <message>
        <source>Ask both runs about a picture</source>
        <translation>Beide Läufe zu einem Bild befragen</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <source>honest</source>
        <translation>ehrlich</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>mean probability %1, right %2</source>
        <translation>mittlere Wahrscheinlichkeit %1, richtig %2</translation>
    </message>
    <message>
        <source>Of %1 pictures: expected calibration error %2 (baseline) and %3 (candidate), Brier score %4 and %5. The nearer to the diagonal, the more honest the probabilities.</source>
        <translation>Über %1 Bilder: erwarteter Kalibrierungsfehler %2 (Referenz) und %3 (Kandidat), Brier-Score %4 und %5. Je näher an der Diagonale, desto ehrlicher sind die Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation>mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>Anteil der richtigen</translation>
    </message>
    <message>
        <source>How many are right, by probability</source>
        <translation>Wie viele richtig sind, nach Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Baseline right</source>
        <translation>Referenz richtig</translation>
    </message>
    <message>
        <source>Candidate right</source>
        <translation>Kandidat richtig</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Explain %1 before and after: %2</source>
        <translation>%1 vorher und nachher erklären: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Colour legend</source>
        <translation>Farblegende</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Red and blue</source>
        <translation>Rot und Blau</translation>
    </message>
    <message>
        <source>Ember and ice (dark)</source>
        <translation>Glut und Eis (dunkel)</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Beginning of the training</source>
        <translation>Beginn des Trainings</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Laufende Statistik</translation>
    </message>
    <message>
        <source>Length of the training</source>
        <translation>Dauer des Trainings</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Numeric mode</source>
        <translation>Numerischer Modus</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Floating-point control</source>
        <translation>Gleitkomma-Steuerung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Further pictures</source>
        <translation>Weitere Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Hardware personality</source>
        <translation>Hardwareprofil</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>von Grund auf</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Seed of the scenes</source>
        <translation>Seed der Szenen</translation>
    </message>
    <message>
        <source>Size of the scenes</source>
        <translation>Größe der Szenen</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Grafikprozessor</translation>
    </message>
    <message>
        <source>Multiprocessors</source>
        <translation>Multiprozessoren</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Compute Capability</translation>
    </message>
    <message>
        <source>CUDA of the driver</source>
        <translation>CUDA des Treibers</translation>
    </message>
    <message>
        <source>Driver of the graphics processor</source>
        <translation>Treiber des Grafikprozessors</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>cuDNN</source>
        <translation>cuDNN</translation>
    </message>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>oneDNN is built in</source>
        <translation>oneDNN ist eingebaut</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>Deterministic algorithms</source>
        <translation>Deterministische Algorithmen</translation>
    </message>
    <message>
        <source>Deterministic algorithms only warn</source>
        <translation>Deterministische Algorithmen warnen nur</translation>
    </message>
    <message>
        <source>cuDNN deterministic</source>
        <translation>cuDNN deterministisch</translation>
    </message>
    <message>
        <source>cuDNN chooses by the clock</source>
        <translation>cuDNN wählt nach Zeitmessung</translation>
    </message>
    <message>
        <source>TF32 in cuBLAS</source>
        <translation>TF32 in cuBLAS</translation>
    </message>
    <message>
        <source>TF32 in cuDNN</source>
        <translation>TF32 in cuDNN</translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation>oneDNN</translation>
    </message>
    <message>
        <source>Denormal numbers are kept</source>
        <translation>Denormale Zahlen bleiben erhalten</translation>
    </message>
    <message>
        <source>Factors keep all bits</source>
        <translation>Faktoren behalten alle Bits</translation>
    </message>
    <message>
        <source>Threads may become fewer</source>
        <translation>Threads dürfen weniger werden</translation>
    </message>
    <message>
        <source>Threads between operations</source>
        <translation>Threads zwischen Operationen</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Family of the processor</source>
        <translation>Familie des Prozessors</translation>
    </message>
    <message>
        <source>Model number of the processor</source>
        <translation>Modellnummer des Prozessors</translation>
    </message>
    <message>
        <source>Stepping of the processor</source>
        <translation>Stepping des Prozessors</translation>
    </message>
    <message>
        <source>Instruction sets of the processor</source>
        <translation>Befehlssätze des Prozessors</translation>
    </message>
    <message>
        <source>Caches of the processor</source>
        <translation>Caches des Prozessors</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>CompareCurvesPanel</name>
    <message>
        <source>Loss, validation</source>
        <translation>Verlust, Validierung</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Verlust, Training</translation>
    </message>
    <message>
        <source>Loss of each batch</source>
        <translation>Verlust jedes Batches</translation>
    </message>
    <message>
        <source>Accuracy, validation</source>
        <translation>Genauigkeit, Validierung</translation>
    </message>
    <message>
        <source>Accuracy, training</source>
        <translation>Genauigkeit, Training</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Curves of all runs</source>
        <translation>Kurven aller Läufe</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Differenz zur Referenz</translation>
    </message>
    <message>
        <source>These runs have no curves: a weights file says nothing of its training.</source>
        <translation>Diese Läufe haben keine Kurven: Eine Gewichtsdatei sagt nichts über ihr Training.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Glättet die Kurven; die rohen bleiben blass dahinter</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Drop two or more run folders or weights files here: whether they differ, where it began, and what explains it.</source>
        <translation>Ziehen Sie zwei oder mehr Lauf-Ordner oder Gewichtsdateien hierher, um zu sehen, ob sie sich unterscheiden, wo das begann und was es erklärt.</translation>
    </message>
    <message>
        <source>Compare the sample runs</source>
        <translation>Beispielläufe vergleichen</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Läufe öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Ganze Kurven zeigen</translation>
    </message>
    <message>
        <source>smoothed, the raw values behind</source>
        <translation>geglättet, dahinter die rohen Werte</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>before step %1</source>
        <translation>vor Schritt %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>first divergence: %1</source>
        <translation>erste Abweichung: %1</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Open a run to compare, or a folder of runs</source>
        <translation>Lauf zum Vergleich oder Ordner mit Läufen öffnen</translation>
    </message>
    <message>
        <source>Open files to compare</source>
        <translation>Dateien zum Vergleich öffnen</translation>
    </message>
    <message>
        <source>Weights and curves (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</source>
        <translation>Gewichte und Kurven (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Läufe öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CompareSession</name>
    <message>
        <source>Look for runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>%1 was not opened: %2 runs are compared at most. Close some first.</source>
        <translation>%1 wurde nicht geöffnet: Höchstens %2 Läufe werden verglichen. Schließen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>Open the run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Compare the weights of every epoch of %1 with %2</source>
        <translation>Gewichte jeder Epoche von %1 mit %2 vergleichen</translation>
    </message>
</context>
<context>
    <name>ComparedExplanation</name>
    <message>
        <source>Ask both runs about %1</source>
        <translation>Beide Läufe zu %1 befragen</translation>
    </message>
    <message>
        <source>Explain %1 with both runs</source>
        <translation>%1 mit beiden Läufen erklären</translation>
    </message>
</context>
<context>
    <name>ComparedRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ComparedRunsPanel</name>
    <message>
        <source>Drop run folders or weights files here. The first is what the others are measured against.</source>
        <translation>Ziehen Sie Lauf-Ordner oder Gewichtsdateien hierher. Der erste Lauf ist die Referenz, an der die anderen gemessen werden.</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>Läufe, die verglichen werden</translation>
    </message>
    <message>
        <source>Open runs to compare…</source>
        <translation>Läufe zum Vergleich öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Make the run of this line the baseline</source>
        <translation>Lauf dieser Zeile zur Referenz machen</translation>
    </message>
    <message>
        <source>Close the run of this line; its folder stays</source>
        <translation>Lauf dieser Zeile schließen; sein Ordner bleibt</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1, tampered with</source>
        <translation>%1, nachträglich verändert</translation>
    </message>
    <message>
        <source>%1, cannot be checked</source>
        <translation>%1, nicht prüfbar</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>rechnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Which methods stand side by side</source>
        <translation>Welche Methoden nebeneinander stehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Explain whatever is missing in the grid</source>
        <translation>Alles erklären, was im Raster noch fehlt</translation>
    </message>
    <message>
        <source>Choose methods to see them side by side; Ctrl-click classes to add rows.</source>
        <translation>Wählen Sie Methoden, um sie nebeneinander zu sehen; Strg+Klick auf Klassen fügt Zeilen hinzu.</translation>
    </message>
    <message>
        <source>linked zoom and cursor</source>
        <translation>Zoom und Cursor gekoppelt</translation>
    </message>
</context>
<context>
    <name>ConservationBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Erhaltung</translation>
    </message>
    <message>
        <source>%1 reaches the pixels</source>
        <translation>%1 erreichen die Pixel</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 Bias</translation>
    </message>
    <message>
        <source>%1 stabiliser</source>
        <translation>%1 Stabilisator</translation>
    </message>
    <message>
        <source>%1 dropped by rules</source>
        <translation>%1 durch Regeln verworfen</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 ungeklärt</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Train</source>
        <translation>Train.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Calib.</source>
        <translation>Kalib.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pictures of each class and split</source>
        <translation>Bilder jeder Klasse und jedes Teils</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where the pictures come from.</source>
        <translation>Woher die Bilder kommen.</translation>
    </message>
    <message>
        <source>Class folders</source>
        <translation>Klassenordner</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Gezeichnete Szenen</translation>
    </message>
    <message>
        <source>CIFAR-10, binary files</source>
        <translation>CIFAR-10, Binärdateien</translation>
    </message>
    <message>
        <source>CSV list</source>
        <translation>CSV-Liste</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pet</source>
        <translation>Oxford-IIIT Pet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>How pictures for training and for validation are told apart.</source>
        <translation>Wie Bilder für Training und Validierung unterschieden werden.</translation>
    </message>
    <message>
        <source>Folder or column</source>
        <translation>Ordner oder Spalte</translation>
    </message>
    <message>
        <source>Seeded shuffle</source>
        <translation>Mischen mit Seed</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Nach Inhalt</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Seed der Aufteilung</translation>
    </message>
    <message>
        <source>Another seed, another shuffle.</source>
        <translation>Ein anderer Seed mischt anders.</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Anteil Validierung</translation>
    </message>
    <message>
        <source>How much of the shuffled set validates.</source>
        <translation>Wie viel der gemischten Menge der Validierung dient.</translation>
    </message>
    <message>
        <source>Scenes to train with</source>
        <translation>Szenen für das Training</translation>
    </message>
    <message>
        <source>How many scenes are drawn for training.</source>
        <translation>Wie viele Szenen für das Training gezeichnet werden.</translation>
    </message>
    <message>
        <source>Scenes to validate with</source>
        <translation>Szenen für die Validierung</translation>
    </message>
    <message>
        <source>How many further scenes are drawn for validation.</source>
        <translation>Wie viele weitere Szenen für die Validierung gezeichnet werden.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Offer the scenes as a set for segmentation with three classes.</source>
        <translation>Bietet die Szenen als Menge für eine Segmentierung mit drei Klassen an.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another seed, other scenes.</source>
        <translation>Ein anderer Seed, andere Szenen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height of a scene.</source>
        <translation>Breite und Höhe einer Szene.</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Störformen</translation>
    </message>
    <message>
        <source>At most this many shapes that belong to no class.</source>
        <translation>Höchstens so viele Formen, die zu keiner Klasse gehören.</translation>
    </message>
    <message>
        <source>Watermarks in its class</source>
        <translation>Wasserzeichen in der Klasse</translation>
    </message>
    <message>
        <source>Share of the scenes of one class that carry the mark.</source>
        <translation>Anteil der Szenen einer Klasse, die das Wasserzeichen tragen.</translation>
    </message>
    <message>
        <source>Watermarks elsewhere</source>
        <translation>Wasserzeichen anderswo</translation>
    </message>
    <message>
        <source>Share of all other scenes that carry the mark.</source>
        <translation>Anteil aller anderen Szenen, die das Wasserzeichen tragen.</translation>
    </message>
    <message>
        <source>The watermark&apos;s class</source>
        <translation>Klasse des Wasserzeichens</translation>
    </message>
    <message>
        <source>Number of the class, from 0.</source>
        <translation>Nummer der Klasse, ab 0.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Reads every picture, and does without those that cannot be read</source>
        <translation>Liest jedes Bild und verzichtet auf die, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>What shall a network learn from?</source>
        <translation>Wovon soll ein Netz lernen?</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, a CSV list, or scenes that the program draws: with them nothing else is needed.</source>
        <translation>Ein Ordner mit einem Unterordner voller Bilder je Klasse, eine CSV-Liste oder Szenen, die das Programm zeichnet: Mit diesen wird nichts weiter gebraucht.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The recipe draws its own numbers: it needs no pictures.</source>
        <translation>Das Rezept zieht seine eigenen Zahlen: Es braucht keine Bilder.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Pictures that the program draws</source>
        <translation>Bilder, die das Programm zeichnet</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class</source>
        <translation>Ein Ordner mit einem Unterordner voller Bilder je Klasse</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste&#xa0;…</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and label</source>
        <translation>Eine CSV-Datei mit den Spalten path und label</translation>
    </message>
    <message>
        <source>A list of pictures</source>
        <translation>Liste von Bildern</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Alle Bilder prüfen</translation>
    </message>
    <message>
        <source>Leave the broken ones out</source>
        <translation>Defekte weglassen</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Die Bilder werden geöffnet.</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>öffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Scenes that the program draws</source>
        <translation>Szenen, die das Programm zeichnet</translation>
    </message>
    <message>
        <source>Every picture is being read.</source>
        <translation>Jedes Bild wird gelesen.</translation>
    </message>
    <message>
        <source>Reads every picture: which are broken, and which are there twice?</source>
        <translation>Liest jedes Bild: Welche sind defekt, und welche sind doppelt vorhanden?</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Settings of both runs</source>
        <translation>Einstellungen beider Läufe</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>Auch Gleiches</translation>
    </message>
    <message>
        <source>What differs in configuration, data and environment appears here.</source>
        <translation>Hier erscheint, was sich in Konfiguration, Daten und Umgebung unterscheidet.</translation>
    </message>
    <message>
        <source>No setting differs, as far as both runs provide them.</source>
        <translation>Keine Einstellung unterscheidet sich, soweit beide Läufe sie angeben.</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 verschieden</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>EndedJobs</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Add to the list</source>
        <translation>Zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>Compiled with</source>
        <translation>Übersetzt mit</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Instruction set used</source>
        <translation>Benutzter Befehlssatz</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Matrix products (BLAS)</source>
        <translation>Matrixprodukte (BLAS)</translation>
    </message>
    <message>
        <source>Convolutions by oneDNN</source>
        <translation>Faltungen mit oneDNN</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>The best so far; its weights were kept</source>
        <translation>Die bisher beste; ihre Gewichte wurden behalten</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>Die bisher beste</translation>
    </message>
    <message>
        <source>Its weights were kept</source>
        <translation>Ihre Gewichte wurden behalten</translation>
    </message>
    <message>
        <source>Ep.</source>
        <translation>Ep.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Val.</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Acc.</source>
        <translation>Genau.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss in training</source>
        <translation>Verlust im Training</translation>
    </message>
    <message>
        <source>Loss on the validation pictures</source>
        <translation>Verlust auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy in training</source>
        <translation>Genauigkeit im Training</translation>
    </message>
    <message>
        <source>Accuracy on the validation pictures</source>
        <translation>Genauigkeit auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Seconds for training and validation</source>
        <translation>Sekunden für Training und Validierung</translation>
    </message>
    <message>
        <source>Whether its weights were kept</source>
        <translation>Ob ihre Gewichte behalten wurden</translation>
    </message>
</context>
<context>
    <name>EpochsPanel</name>
    <message>
        <source>Explain with the weights of the chosen epoch, which were kept</source>
        <translation>Mit den behaltenen Gewichten der gewählten Epoche erklären</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Every epoch of the run that is shown gets a line here.</source>
        <translation>Jede Epoche des gezeigten Laufs bekommt hier eine Zeile.</translation>
    </message>
    <message>
        <source>Choose an epoch first.</source>
        <translation>Wählen Sie zuerst eine Epoche.</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept.</source>
        <translation>Die Gewichte dieser Epoche wurden nicht behalten.</translation>
    </message>
</context>
<context>
    <name>ExperimentDraft</name>
    <message>
        <source>Own experiment</source>
        <translation>Eigenes Experiment</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>An experiment of your own</source>
        <translation>Ein eigenes Experiment</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Vorgefertigte Experimente</translation>
    </message>
    <message>
        <source>Fills in a ready-made experiment; pictures and networks of your own stay</source>
        <translation>Setzt ein vorgefertigtes Experiment ein; eigene Bilder und Netze bleiben</translation>
    </message>
    <message>
        <source>What the experiment is made of</source>
        <translation>Woraus das Experiment besteht</translation>
    </message>
    <message>
        <source>Open a spec…</source>
        <translation>Plan öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Save the spec…</source>
        <translation>Plan speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExperimentRowsModel</name>
    <message>
        <source>%1, repeat %2</source>
        <translation>%1, Wiederholung %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the map alone</source>
        <translation>nur die Karte</translation>
    </message>
    <message>
        <source>the prediction alone</source>
        <translation>nur die Vorhersage</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>✗ flipped</source>
        <translation>✗ gewechselt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>after the transformation the new first class is explained</source>
        <translation>Nach der Transformation wird die neue Top-1-Klasse erklärt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinl.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Bewegt</translation>
    </message>
</context>
<context>
    <name>ExperimentRun</name>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Open the rows of %1</source>
        <translation>Zeilen von %1 öffnen</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Rotation and noise, LRP and LIME, first four classes</source>
        <translation>Rotation und Rauschen, LRP und LIME, die vier besten Klassen</translation>
    </message>
    <message>
        <source>Rotation, gradients and Grad-CAM, a first look</source>
        <translation>Rotation, Gradienten und Grad-CAM, ein erster Blick</translation>
    </message>
    <message>
        <source>These maps are not those of the row, bit for bit: picture or network have changed since, or another machine computed it.</source>
        <translation>Diese Karten sind nicht Bit für Bit die der Zeile: Bild oder Netz haben sich seither geändert, oder ein anderer Rechner hat sie berechnet.</translation>
    </message>
</context>
<context>
    <name>ExplainedSetPanel</name>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Pairs and how far their explanations are apart</source>
        <translation>Paare und wie weit ihre Erklärungen auseinanderliegen</translation>
    </message>
    <message>
        <source>Explained pictures</source>
        <translation>Erklärte Bilder</translation>
    </message>
    <message>
        <source>Open two runs, and wait until they are compared</source>
        <translation>Öffnen Sie zwei Läufe und warten Sie, bis sie verglichen sind</translation>
    </message>
    <message>
        <source>The pictures are being explained by every run…</source>
        <translation>Jeder Lauf erklärt die Bilder&#xa0;…</translation>
    </message>
    <message>
        <source>Explain a set of pictures by all runs: how far their heat maps move by numerical noise, by another seed, and by the rest.</source>
        <translation>Erklären Sie eine Menge von Bildern mit allen Läufen, um zu sehen, wie weit sich ihre Heatmaps durch numerisches Rauschen, durch einen anderen Seed und durch alles Übrige bewegen.</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 über die Bilder</translation>
    </message>
</context>
<context>
    <name>ExplainedSets</name>
    <message>
        <source>Explain pictures with all runs</source>
        <translation>Bilder mit allen Läufen erklären</translation>
    </message>
    <message>
        <source>Stopped before a picture was explained.</source>
        <translation>Gestoppt, bevor ein Bild erklärt war.</translation>
    </message>
    <message>
        <source>Runs were closed or read anew: explain the pictures again.</source>
        <translation>Läufe wurden geschlossen oder neu gelesen: Erklären Sie die Bilder noch einmal.</translation>
    </message>
    <message>
        <source>Another run is the baseline now: explain the pictures again.</source>
        <translation>Ein anderer Lauf ist jetzt die Referenz: Erklären Sie die Bilder noch einmal.</translation>
    </message>
    <message>
        <source>Another epoch is looked at now: explain the pictures again.</source>
        <translation>Eine andere Epoche wird jetzt betrachtet: Erklären Sie die Bilder noch einmal.</translation>
    </message>
    <message>
        <source>No longer among these, closed or read anew: %1</source>
        <translation>Nicht mehr darunter, weil geschlossen oder neu gelesen: %1</translation>
    </message>
    <message>
        <source>Look for layers that all runs have</source>
        <translation>Schichten suchen, die alle Läufe haben</translation>
    </message>
</context>
<context>
    <name>ExplanationChoice</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Parameter der Methode</translation>
    </message>
    <message>
        <source>Class that is explained</source>
        <translation>Erklärte Klasse</translation>
    </message>
    <message>
        <source>Which class both networks explain</source>
        <translation>Welche Klasse beide Netze erklären</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline&apos;s first</source>
        <translation>Top-1 der Referenz</translation>
    </message>
    <message>
        <source>Candidate&apos;s first</source>
        <translation>Top-1 des Kandidaten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Activations other than ReLU, not guided</source>
        <translation>Aktivierungen außer ReLU, nicht „guided“</translation>
    </message>
    <message>
        <source>Score less the baseline&apos;s</source>
        <translation>Score minus Score der Baseline</translation>
    </message>
    <message>
        <source>Completeness error</source>
        <translation>Vollständigkeitsfehler</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Local prediction</source>
        <translation>Lokale Vorhersage</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Share that reached the pixels</source>
        <translation>Anteil, der die Pixel erreicht hat</translation>
    </message>
    <message>
        <source>Share absorbed by biases</source>
        <translation>Anteil, den Bias-Werte aufgenommen haben</translation>
    </message>
    <message>
        <source>Share absorbed by stabilisers</source>
        <translation>Anteil, den Stabilisatoren aufgenommen haben</translation>
    </message>
    <message>
        <source>Share dropped by rules</source>
        <translation>Anteil, den Regeln verworfen haben</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Standard error (share of the map)</source>
        <translation>Standardfehler (Anteil der Karte)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>shared scale</source>
        <translation>gemeinsame Skala</translation>
    </message>
    <message>
        <source>own scale</source>
        <translation>eigene Skala</translation>
    </message>
    <message>
        <source>of the values</source>
        <translation>der Werte</translation>
    </message>
    <message>
        <source>colours:</source>
        <translation>Farben:</translation>
    </message>
</context>
<context>
    <name>FigureDesk</name>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Abbildungen (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>The figure is in the clipboard.</source>
        <translation>Die Abbildung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>%1 nachrechnen</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are the same, bit for bit.</source>
        <translation>%1 nachgerechnet: Die Karten sind Bit für Bit gleich.</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are not the same. %2</source>
        <translation>%1 nachgerechnet: Die Karten sind nicht gleich. %2</translation>
    </message>
</context>
<context>
    <name>FigureExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open a network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Netze (*.pth *.pt *.th *.safetensors)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Replay a figure</source>
        <translation>Abbildung nachrechnen</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Abbildungen (*.png)</translation>
    </message>
    <message>
        <source>Open class names</source>
        <translation>Klassennamen öffnen</translation>
    </message>
    <message>
        <source>Class names, one a line (*.txt)</source>
        <translation>Klassennamen, einer je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Netz öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Eingebautes Netz</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation>Eingebaute Szenen</translation>
    </message>
</context>
<context>
    <name>FlipsModel</name>
    <message>
        <source>%1, wrong</source>
        <translation>%1, falsch</translation>
    </message>
    <message>
        <source>the baseline is right</source>
        <translation>Die Referenz liegt richtig</translation>
    </message>
    <message>
        <source>the candidate is right</source>
        <translation>Der Kandidat liegt richtig</translation>
    </message>
    <message>
        <source>neither is right</source>
        <translation>Keiner von beiden liegt richtig</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>FlipsPanel</name>
    <message>
        <source>Flipped pictures</source>
        <translation>Bilder mit Klassenwechsel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Views of the predictions</source>
        <translation>Ansichten der Vorhersagen</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Pictures to which the runs give different classes appear here.</source>
        <translation>Hier erscheinen Bilder, denen die Läufe verschiedene Klassen geben.</translation>
    </message>
    <message>
        <source>Open the picture and the baseline&apos;s network in the Explain workspace</source>
        <translation>Bild und Netz der Referenz im Arbeitsbereich „Erklären“ öffnen</translation>
    </message>
    <message>
        <source>There are no predictions of an epoch that both runs kept.</source>
        <translation>Es gibt keine Vorhersagen einer Epoche, die beide Läufe behalten haben.</translation>
    </message>
    <message>
        <source>What both runs predict appears here once they are compared.</source>
        <translation>Hier erscheint, was beide Läufe vorhersagen, sobald sie verglichen sind.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>The pages of the help are missing. Install the program again.</source>
        <translation>Die Seiten der Hilfe fehlen. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Begin with the [contents](%2.md).</source>
        <translation>Es gibt keine Seite „%1“. Beginnen Sie beim [Inhalt](%2.md).</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Zu „%1“ wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Explanations so far</source>
        <translation>Bisherige Erklärungen</translation>
    </message>
    <message>
        <source>Explanations gather here. Click a class to make the first.</source>
        <translation>Hier sammeln sich Erklärungen. Klicken Sie auf eine Klasse, um die erste zu berechnen.</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Why does a network decide as it does?</source>
        <translation>Warum entscheidet ein Netz so, wie es entscheidet?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Netz öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the picture into the panel</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öffnet&#xa0;…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>rechnet&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is open. Now open a picture, or drop one here.</source>
        <translation>%1 ist geöffnet. Öffnen Sie nun ein Bild oder ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>Open a network and a picture, or drop them here. Then click a class to see what speaks for it. The sample needs no files.</source>
        <translation>Öffnen Sie ein Netz und ein Bild oder ziehen Sie sie hierher. Klicken Sie dann auf eine Klasse, um zu sehen, was für sie spricht. Das Beispiel braucht keine Dateien.</translation>
    </message>
    <message>
        <source>Tour: the first steps in two minutes</source>
        <translation>Rundgang: die ersten Schritte in zwei Minuten</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stoppt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>gestoppt nach %1</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs that ended</source>
        <translation>Beendete Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is being computed.</source>
        <translation>Es wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Jobs under way</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Forget the jobs that ended</source>
        <translation>Beendete Aufgaben vergessen</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 in Arbeit</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernels of the first convolution: baseline, candidate and difference</source>
        <translation>Kernel der ersten Faltung: Referenz, Kandidat und Differenz</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>candidate − baseline</source>
        <translation>Kandidat − Referenz</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>kernel %1, channel %2</source>
        <translation>Kernel %1, Kanal %2</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2), kernels: %3, their channels as red, green and blue.</source>
        <translation>%1 (%2), Kernel: %3, ihre Kanäle als Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>%1 (%2), channels of kernels: %3.</source>
        <translation>%1 (%2), Kanäle von Kerneln: %3.</translation>
    </message>
    <message>
        <source>Mid grey is 0, black %1 and white %2 in both runs;</source>
        <translation>Mittelgrau ist 0, Schwarz %1 und Weiß %2 in beiden Läufen;</translation>
    </message>
    <message>
        <source>they do not differ.</source>
        <translation>sie unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>of differences %1 and %2.</source>
        <translation>bei Differenzen %1 und %2.</translation>
    </message>
    <message>
        <source>Read the kernels of the first convolution</source>
        <translation>Kernel der ersten Faltung lesen</translation>
    </message>
    <message>
        <source>The kernels of the first convolution of both runs appear here.</source>
        <translation>Hier erscheinen die Kernel der ersten Faltung beider Läufe.</translation>
    </message>
    <message>
        <source>Reading the kernels was stopped.</source>
        <translation>Das Lesen der Kernel wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiply-Adds</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>L2 norm %1 and %2</source>
        <translation>L2-Norm %1 und %2</translation>
    </message>
    <message>
        <source>minus zeros: %1 and %2</source>
        <translation>negative Nullen: %1 und %2</translation>
    </message>
    <message>
        <source>not finite: %1 and %2</source>
        <translation>nicht endlich: %1 und %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Relative L2 difference</source>
        <translation>Relative L2-Differenz</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Größte Differenz</translation>
    </message>
    <message>
        <source>Share of unequal bits</source>
        <translation>Anteil ungleicher Bits</translation>
    </message>
    <message>
        <source>%1 of the last epoch: %2</source>
        <translation>%1 der letzten Epoche: %2</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Rel. L2</source>
        <translation>Rel. L2</translation>
    </message>
    <message>
        <source>Max |Δ|</source>
        <translation>Max. |Δ|</translation>
    </message>
    <message>
        <source>Mean |Δ|</source>
        <translation>Mittl. |Δ|</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Max ULP</source>
        <translation>Max. ULP</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Vorz.</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>In der Reihenfolge des Netzes</translation>
    </message>
    <message>
        <source>From the first epoch that both kept to the last</source>
        <translation>Von der ersten Epoche, die beide behalten haben, bis zur letzten</translation>
    </message>
    <message>
        <source>Length of the difference by that of the baseline&apos;s weights</source>
        <translation>Länge der Differenz geteilt durch die der Gewichte der Referenz</translation>
    </message>
    <message>
        <source>Largest difference of two numbers</source>
        <translation>Größte Differenz zweier Zahlen</translation>
    </message>
    <message>
        <source>Mean difference of two numbers</source>
        <translation>Mittlere Differenz zweier Zahlen</translation>
    </message>
    <message>
        <source>Cosine of the angle between both: 1 is the same direction</source>
        <translation>Kosinus des Winkels zwischen beiden: 1 ist dieselbe Richtung</translation>
    </message>
    <message>
        <source>Share of numbers with equal bits</source>
        <translation>Anteil der bitgleichen Zahlen</translation>
    </message>
    <message>
        <source>Most units in the last place between two numbers; none where one is infinite or not a number, or where whole numbers differ</source>
        <translation>Größter Abstand zweier Zahlen in Einheiten der letzten Stelle (ULP); keiner, wo eine unendlich oder keine Zahl (NaN) ist oder wo sich ganze Zahlen unterscheiden</translation>
    </message>
    <message>
        <source>Numbers below zero on one side and above on the other</source>
        <translation>Zahlen, die auf der einen Seite unter null und auf der anderen darüber liegen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n numbers have equal bits</source>
        <translation>
            <numerusform>%1 von %n Zahl ist bitgleich</numerusform>
            <numerusform>%1 von %n Zahlen sind bitgleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedMaps</name>
    <message>
        <source>shared by both</source>
        <translation>beiden gemeinsam</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>difference
candidate − baseline</source>
        <translation>Differenz
Kandidat − Referenz</translation>
    </message>
    <message>
        <source>x %1, y %2 · baseline %3 · candidate %4 · difference %5</source>
        <translation>x %1, y %2 · Referenz %3 · Kandidat %4 · Differenz %5</translation>
    </message>
    <message>
        <source>Point at a map: its values in both, and their difference, are told here.</source>
        <translation>Zeigen Sie auf eine Karte: Hier stehen dann ihre Werte in beiden und deren Differenz.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Glättet die Kurven; die rohen bleiben blass dahinter</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Jeder Batch</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Ein Netz trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Use drawn scenes</source>
        <translation>Szenen verwenden</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Lauf öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Press Start at the right, or open a run to see how it went.</source>
        <translation>Klicken Sie rechts auf „Starten“ oder öffnen Sie einen Lauf, um zu sehen, wie er verlief.</translation>
    </message>
    <message>
        <source>Choose pictures and a recipe at the left and press Start at the right, or open a run to see how it went.</source>
        <translation>Wählen Sie links Bilder und ein Rezept und klicken Sie rechts auf „Starten“, oder öffnen Sie einen Lauf, um zu sehen, wie er verlief.</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Ganze Kurven zeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>%1 — Heatproof</source>
        <translation>%1 – Heatproof</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>relative RMSE</source>
        <translation>relativer RMSE</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>top 10 % overlap</source>
        <translation>Überlappung oberste 10&#xa0;%</translation>
    </message>
    <message>
        <source>Weights: relative L2 difference</source>
        <translation>Gewichte: relative L2-Differenz</translation>
    </message>
    <message>
        <source>Length of the difference of all weights by the mean length of both: 0 is equal, about 1.4 where they have nothing in common.</source>
        <translation>Länge der Differenz aller Gewichte, geteilt durch die mittlere Länge beider: 0 ist gleich, etwa 1,4, wo sie nichts gemeinsam haben.</translation>
    </message>
    <message>
        <source>Weights: cosine</source>
        <translation>Gewichte: Kosinus</translation>
    </message>
    <message>
        <source>Cosine of the angle between all weights of both: 1 is the same direction.</source>
        <translation>Kosinus des Winkels zwischen allen Gewichten beider: 1 ist dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Weights: share of equal bits</source>
        <translation>Gewichte: Anteil gleicher Bits</translation>
    </message>
    <message>
        <source>Share of the weights that are equal in every bit.</source>
        <translation>Anteil der Gewichte, die in jedem Bit gleich sind.</translation>
    </message>
    <message>
        <source>Weights: largest difference</source>
        <translation>Gewichte: größte Differenz</translation>
    </message>
    <message>
        <source>Largest difference of two weights.</source>
        <translation>Größte Differenz zweier Gewichte.</translation>
    </message>
    <message>
        <source>Weights: most ULP</source>
        <translation>Gewichte: max. ULP</translation>
    </message>
    <message>
        <source>Most units in the last place between two weights.</source>
        <translation>Größter Abstand zweier Gewichte in Einheiten der letzten Stelle (ULP).</translation>
    </message>
    <message>
        <source>Predictions: share of equal answers</source>
        <translation>Vorhersagen: Anteil gleicher Antworten</translation>
    </message>
    <message>
        <source>Share of the validation pictures to which both give the same class.</source>
        <translation>Anteil der Validierungsbilder, denen beide dieselbe Klasse geben.</translation>
    </message>
    <message>
        <source>Accuracy: difference</source>
        <translation>Genauigkeit: Differenz</translation>
    </message>
    <message>
        <source>Difference of the accuracies on the validation pictures.</source>
        <translation>Differenz der Genauigkeiten auf den Validierungsbildern.</translation>
    </message>
    <message>
        <source>Validation loss: mean difference</source>
        <translation>Validierungsverlust: mittlere Differenz</translation>
    </message>
    <message>
        <source>Mean difference of the validation losses over the steps at which both have one.</source>
        <translation>Mittlere Differenz der Validierungsverluste über die Schritte, an denen beide einen haben.</translation>
    </message>
    <message>
        <source>Steps until they part</source>
        <translation>Schritte bis zur Abweichung</translation>
    </message>
    <message>
        <source>Steps of the training before the first of which anything recorded differs; all steps of both where none does.</source>
        <translation>Schritte des Trainings vor dem ersten, an dem sich etwas Aufgezeichnetes unterscheidet; alle Schritte beider, wo sich nichts unterscheidet.</translation>
    </message>
    <message>
        <source>line: median, band: the middle half</source>
        <translation>Linie: Median, Band: die mittlere Hälfte</translation>
    </message>
    <message>
        <source>Nothing in the map is positive.</source>
        <translation>Nichts in der Karte ist positiv.</translation>
    </message>
    <message>
        <source>Nothing of the place is in what the network sees.</source>
        <translation>Der markierte Ort liegt ganz außerhalb dessen, was das Netz sieht.</translation>
    </message>
    <message>
        <source>RMSE of normalised maps</source>
        <translation>RMSE der normierten Karten</translation>
    </message>
    <message>
        <source>Correlation (Pearson)</source>
        <translation>Korrelation (Pearson)</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman)</source>
        <translation>Rangkorrelation (Spearman)</translation>
    </message>
    <message>
        <source>Structural similarity</source>
        <translation>Strukturelle Ähnlichkeit</translation>
    </message>
    <message>
        <source>Overlap of the highest tenth</source>
        <translation>Überlappung des obersten Zehntels</translation>
    </message>
    <message>
        <source>Shift of the centre, in pixels</source>
        <translation>Verschiebung des Schwerpunkts, in Pixeln</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Rank correlation of absolute values</source>
        <translation>Rangkorrelation der Beträge</translation>
    </message>
    <message>
        <source>Structural similarity of absolute values</source>
        <translation>Strukturelle Ähnlichkeit der Beträge</translation>
    </message>
    <message>
        <source>change of the probability</source>
        <translation>Änderung der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>rank after</source>
        <translation>Rang nachher</translation>
    </message>
    <message>
        <source>The map is zero everywhere, or no noisy picture had a finite one.</source>
        <translation>Die Karte ist überall null, oder kein verrauschtes Bild hatte eine endliche Karte.</translation>
    </message>
</context>
<context>
    <name>MeasuresTable</name>
    <message>
        <source>How alike the maps are</source>
        <translation>Wie ähnlich sich die Karten sind</translation>
    </message>
    <message>
        <source>%1: likeness to %2</source>
        <translation>%1: Ähnlichkeit mit %2</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Top 10 %</source>
        <translation>Oberste 10&#xa0;%</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustheit</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer whose channels are weighted. Late layers know objects, early ones edges. Empty: the last one before pooling.</source>
        <translation>Die Schicht, deren Kanäle gewichtet werden. Späte Schichten kennen Gegenstände, frühe Kanten. Leer: die letzte vor dem Pooling.</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Hochskalierung</translation>
    </message>
    <message>
        <source>Bilinear stretches the layer&apos;s cells smoothly over the picture, nearest as squares; none keeps the cells as they are.</source>
        <translation>„Bilinear“ zieht die Zellen der Schicht glatt über das Bild, „Nächster Nachbar“ als Quadrate; „Ohne“ lässt die Zellen, wie sie sind.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>mittlere Farbe</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Positive shows what speaks for the class (as published), negative what speaks against it.</source>
        <translation>„Positiv“ zeigt, was für die Klasse spricht (wie veröffentlicht), „Negativ“, was gegen sie spricht.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Mit Vorzeichen</translation>
    </message>
    <message>
        <source>Where the features of a layer that raise the class score are.</source>
        <translation>Wo die Merkmale einer Schicht liegen, die den Score der Klasse erhöhen.</translation>
    </message>
    <message>
        <source>Weights every channel of a layer by how much it raises the score on average, and adds them up. Fast, smooth and easy to read, but as coarse as the layer, and blind to where in a channel the score depends on it. Maps keep their raw scale, so classes and pictures can be compared.</source>
        <translation>Gewichtet jeden Kanal einer Schicht danach, wie sehr er den Score im Mittel erhöht, und addiert sie. Schnell, glatt und leicht zu lesen, aber so grob wie die Schicht und blind dafür, wo in einem Kanal der Score von ihm abhängt. Die Karten behalten ihre rohe Skala, sodass sich Klassen und Bilder vergleichen lassen.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>Added to the denominator of alpha. The paper has none; other tools add 1e-6.</source>
        <translation>Wird zum Nenner von Alpha addiert. Der Aufsatz hat keinen; andere Werkzeuge addieren 1e-6.</translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place of a channel for itself.</source>
        <translation>Grad-CAM mit Gewichten, in denen jeder Ort eines Kanals für sich zählt.</translation>
    </message>
    <message>
        <source>Meant for several objects of one class in a picture: places where a channel raises the score count by how strongly they do, not by how large they are. Otherwise as coarse as Grad-CAM; only what speaks for the class is shown.</source>
        <translation>Gedacht für mehrere Gegenstände einer Klasse in einem Bild: Orte, an denen ein Kanal den Score erhöht, zählen danach, wie stark sie es tun, nicht danach, wie groß sie sind. Sonst so grob wie Grad-CAM; gezeigt wird nur, was für die Klasse spricht.</translation>
    </message>
    <message>
        <source>How the class score changes when one input value changes a little.</source>
        <translation>Wie sich der Score der Klasse ändert, wenn sich ein Eingabewert ein wenig ändert.</translation>
    </message>
    <message>
        <source>The exact derivative of the score with respect to every input value. Fast and true to the network at this very point, but noisy: it shows sensitivity, not contribution, and says nothing about larger changes.</source>
        <translation>Die genaue Ableitung des Scores nach jedem Eingabewert. Schnell und an genau diesem Punkt dem Netz treu, aber verrauscht: Sie zeigt Empfindlichkeit, nicht Beitrag, und sagt nichts über größere Änderungen.</translation>
    </message>
    <message>
        <source>The gradient weighted by the input: what each value contributes to a linear approximation.</source>
        <translation>Der Gradient, gewichtet mit der Eingabe: was jeder Wert zu einer linearen Näherung beiträgt.</translation>
    </message>
    <message>
        <source>Multiplies the gradient by the input as the network gets it, after normalisation. In a network of linear layers and ReLU without biases the values sum to the score. Values at the normalisation&apos;s mean get nothing, however important they are.</source>
        <translation>Multipliziert den Gradienten mit der Eingabe, wie sie das Netz nach der Normierung bekommt. In einem Netz aus linearen Schichten und ReLU ohne Bias ergeben die Werte in der Summe den Score. Werte am Mittelwert der Normierung bekommen nichts, so wichtig sie auch sind.</translation>
    </message>
    <message>
        <source>At a ReLU</source>
        <translation>An einer ReLU</translation>
    </message>
    <message>
        <source>Guided lets positive gradients pass where the input was positive; deconvnet lets them pass everywhere.</source>
        <translation>„guided“ lässt positive Gradienten durch, wo die Eingabe positiv war; „deconvnet“ lässt sie überall durch.</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guided</translation>
    </message>
    <message>
        <source>deconvnet</source>
        <translation>deconvnet</translation>
    </message>
    <message>
        <source>The gradient, without anything negative at any ReLU on the way back.</source>
        <translation>Der Gradient, auf dem Rückweg ohne alles Negative an jeder ReLU.</translation>
    </message>
    <message>
        <source>Draws crisp edges that people find convincing. Be careful: it looks much the same for every class and even for a network with random weights (Adebayo et al., 2018), so it shows the picture&apos;s edges rather than the network&apos;s reasons.</source>
        <translation>Zeichnet scharfe Kanten, die überzeugend wirken. Vorsicht: Das Bild sieht für jede Klasse und sogar für ein Netz mit zufälligen Gewichten fast gleich aus (Adebayo et al., 2018); es zeigt also eher die Kanten des Bildes als die Gründe des Netzes.</translation>
    </message>
    <message>
        <source>How Grad-CAM&apos;s cells are spread over the picture.</source>
        <translation>Wie die Zellen von Grad-CAM über das Bild verteilt werden.</translation>
    </message>
    <message>
        <source>Guided Backpropagation where Grad-CAM sees the class.</source>
        <translation>Guided Backpropagation, wo Grad-CAM die Klasse sieht.</translation>
    </message>
    <message>
        <source>Joins fine edges with coarse regions. The regions depend on the class; the edges inside them hardly do, and look alike for a network with random weights.</source>
        <translation>Verbindet feine Kanten mit groben Bereichen. Die Bereiche hängen von der Klasse ab; die Kanten darin kaum, und sie sehen bei einem Netz mit zufälligen Gewichten ähnlich aus.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The picture without content that the input is compared with. What looks like it gets nothing.</source>
        <translation>Das Bild ohne Inhalt, mit dem die Eingabe verglichen wird. Was ihm gleicht, bekommt nichts.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Points between baseline and picture.</source>
        <translation>Punkte zwischen Baseline und Bild.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>More points are taken until the map&apos;s sum misses the difference of the scores by no more than this share; 0: never.</source>
        <translation>Es werden mehr Punkte genommen, bis die Summe der Karte die Differenz der Scores um höchstens diesen Anteil verfehlt; 0: nie.</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Max. Schritte</translation>
    </message>
    <message>
        <source>Where the search for the tolerance ends.</source>
        <translation>Wo die Suche nach der Toleranz endet.</translation>
    </message>
    <message>
        <source>What every value adds on the way from a picture without content to this one.</source>
        <translation>Was jeder Wert auf dem Weg von einem Bild ohne Inhalt zu diesem beiträgt.</translation>
    </message>
    <message>
        <source>Averages the gradient along the straight line from a baseline to the picture and multiplies it by their difference. The map sums to the difference of the scores, and the result says by how much that is missed. It depends on the baseline: parts of its colour get nothing, however important they are.</source>
        <translation>Mittelt den Gradienten entlang der geraden Linie von einer Baseline zum Bild und multipliziert ihn mit deren Differenz. Die Karte ergibt in der Summe die Differenz der Scores, und das Ergebnis sagt, um wie viel sie verfehlt wird. Es hängt von der Baseline ab: Teile in deren Farbe bekommen nichts, so wichtig sie auch sind.</translation>
    </message>
    <message>
        <source>Segments by</source>
        <translation>Segmente nach</translation>
    </message>
    <message>
        <source>How the picture is cut into the regions that are switched on and off.</source>
        <translation>Wie das Bild in die Bereiche zerlegt wird, die ein- und ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>SLIC</source>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>Felzenszwalb</source>
        <translation>Felzenszwalb</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Anzahl Segmente</translation>
    </message>
    <message>
        <source>About how many regions to cut; the cut comes as near as it can.</source>
        <translation>Etwa so viele Bereiche; die Zerlegung kommt so nahe wie möglich heran.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Kompaktheit</translation>
    </message>
    <message>
        <source>How much nearness counts against colour: high values give square segments.</source>
        <translation>Wie stark Nähe gegenüber Farbe zählt: Hohe Werte ergeben quadratische Segmente.</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Kernelgröße</translation>
    </message>
    <message>
        <source>Width of quickshift&apos;s density estimate; larger values give fewer segments.</source>
        <translation>Breite der Dichteschätzung von Quickshift; größere Werte ergeben weniger Segmente.</translation>
    </message>
    <message>
        <source>Longest link</source>
        <translation>Längste Verbindung</translation>
    </message>
    <message>
        <source>Quickshift cuts links that are longer; smaller values give more segments.</source>
        <translation>Quickshift trennt längere Verbindungen; kleinere Werte ergeben mehr Segmente.</translation>
    </message>
    <message>
        <source>Colour ratio</source>
        <translation>Farbanteil</translation>
    </message>
    <message>
        <source>How much colour counts against nearness in quickshift.</source>
        <translation>Wie stark Farbe bei Quickshift gegenüber Nähe zählt.</translation>
    </message>
    <message>
        <source>Segments from file</source>
        <translation>Segmente aus Datei</translation>
    </message>
    <message>
        <source>A .npy file of whole numbers, height x width, in place of a cut; empty for none.</source>
        <translation>Eine .npy-Datei mit ganzen Zahlen, Höhe x Breite, anstelle einer Zerlegung; leer: keine.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Variants of the picture that the network is asked about.</source>
        <translation>Varianten des Bildes, zu denen das Netz befragt wird.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Independent samplings; their spread shows how sure a weight is, which one alone cannot.</source>
        <translation>Unabhängige Ziehungen; ihre Streuung zeigt, wie sicher ein Gewicht ist, was eine allein nicht kann.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same bits.</source>
        <translation>Derselbe Seed ergibt dieselben Bits.</translation>
    </message>
    <message>
        <source>Switched off as</source>
        <translation>Ausgeschaltet als</translation>
    </message>
    <message>
        <source>What stands in place of a segment that is switched off.</source>
        <translation>Was anstelle eines ausgeschalteten Segments steht.</translation>
    </message>
    <message>
        <source>its mean colour</source>
        <translation>seine mittlere Farbe</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>ein Grauwert</translation>
    </message>
    <message>
        <source>blurred picture</source>
        <translation>weichgezeichnetes Bild</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Grauwert</translation>
    </message>
    <message>
        <source>The grey of segments that are switched off, 0 black to 255 white.</source>
        <translation>Das Grau ausgeschalteter Segmente, 0 schwarz bis 255 weiß.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Standardabweichung der Weichzeichnung.</translation>
    </message>
    <message>
        <source>Segments shown</source>
        <translation>Gezeigte Segmente</translation>
    </message>
    <message>
        <source>The map shows that many segments of largest weight; 0 shows all.</source>
        <translation>Die Karte zeigt so viele Segmente mit dem größten Gewicht; 0 zeigt alle.</translation>
    </message>
    <message>
        <source>Segments that speak for the class, against it, or both.</source>
        <translation>Segmente, die für die Klasse sprechen, gegen sie oder beides.</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>für und gegen</translation>
    </message>
    <message>
        <source>for the class</source>
        <translation>für die Klasse</translation>
    </message>
    <message>
        <source>against the class</source>
        <translation>gegen die Klasse</translation>
    </message>
    <message>
        <source>Kernel width</source>
        <translation>Kernelbreite</translation>
    </message>
    <message>
        <source>Small values let samples near the picture count more.</source>
        <translation>Kleine Werte lassen Stichproben nahe am Bild stärker zählen.</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Penalty on large weights in the regression.</source>
        <translation>Strafe für große Gewichte in der Regression.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Samples a thread takes at a time, 0 for automatic; changes no result.</source>
        <translation>Stichproben, die ein Thread auf einmal nimmt, 0 für automatisch; ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>Which regions of the picture speak for or against the class, by trying the network on variants.</source>
        <translation>Welche Bereiche des Bildes für oder gegen die Klasse sprechen, ermittelt durch Befragen des Netzes mit Varianten.</translation>
    </message>
    <message>
        <source>Cuts the picture into segments, switches random halves of them off, asks the network about every variant and fits a linear model to the answers. A segment&apos;s weight is how much of the class&apos;s probability comes with it. Needs nothing of the network but its answers, so it works on any; in return it is slow, coarse as its segments, and varies with the seed: raise the repeats to see by how much. A low R² means that the linear model does not describe the network well here.</source>
        <translation>Zerlegt das Bild in Segmente, schaltet zufällig je die Hälfte davon aus, befragt das Netz zu jeder Variante und passt den Antworten ein lineares Modell an. Das Gewicht eines Segments ist der Teil der Wahrscheinlichkeit der Klasse, der mit ihm kommt. Braucht vom Netz nur dessen Antworten und funktioniert daher mit jedem; dafür ist es langsam, so grob wie seine Segmente und vom Seed abhängig: Erhöhen Sie die Wiederholungen, um zu sehen, wie sehr. Ein niedriges R² bedeutet, dass das lineare Modell das Netz hier nicht gut beschreibt.</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Which rule goes to which kind of layer.</source>
        <translation>Welche Regel für welche Art von Schicht gilt.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose conventions count where the published tools give rules of the same name different formulas: stabiliser, gamma, bias, batch norm, sums.</source>
        <translation>Wessen Konventionen gelten, wo die veröffentlichten Werkzeuge Regeln gleichen Namens verschiedene Formeln geben: Stabilisator, Gamma, Bias, Batch-Norm, Summen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What is shared out among the pixels: 1, the class&apos;s score, or how far its probability is ahead of the next class.</source>
        <translation>Was auf die Pixel verteilt wird: 1, der Score der Klasse oder wie weit ihre Wahrscheinlichkeit vor der nächsten Klasse liegt.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Probability margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Of the epsilon rule: larger values absorb more of weak and contradictory relevance. The profile Heatproof takes it times the RMS of the layer. 0: as composite and profile say.</source>
        <translation>Gilt für die Epsilon-Regel: Größere Werte nehmen mehr von schwacher und widersprüchlicher Relevanz auf. Das Profil Heatproof multipliziert den Wert mit dem RMS der Schicht. 0: wie Composite und Profil es vorgeben.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Of the gamma rule: how much positive contributions are favoured.</source>
        <translation>Gilt für die Gamma-Regel: wie sehr positive Beiträge bevorzugt werden.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Numbers with 32 or 64 bits; 64 takes several times as long and settles what is rounding noise.</source>
        <translation>Zahlen mit 32 oder 64 Bit; 64 dauert ein Mehrfaches und klärt, was Rundungsrauschen ist.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Your own rules for single layers, before the composite: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. With * only layers with weights are meant.</source>
        <translation>Eigene Regeln für einzelne Schichten, die dem Composite vorgehen: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. Mit * sind nur Schichten mit Gewichten gemeint.</translation>
    </message>
    <message>
        <source>Shares the score out among the pixels, layer by layer, and says what biases kept.</source>
        <translation>Verteilt den Score Schicht für Schicht auf die Pixel und sagt, was die Bias-Werte behalten haben.</translation>
    </message>
    <message>
        <source>Layer-wise relevance propagation goes back through the network. At every layer, what arrived at an output is divided among the inputs in proportion to what each contributed; the rule says which contributions count. Fine, and positive and negative evidence stay apart, but the rules are a choice: epsilon alone is noisy in deep networks, plus rules are clear but tell classes apart less. The ledger shows for every layer what biases and stabilisers absorbed.</source>
        <translation>Layer-wise Relevance Propagation geht durch das Netz zurück. An jeder Schicht wird das, was an einem Ausgang ankam, auf die Eingänge im Verhältnis dessen verteilt, was jeder beigetragen hat; die Regel sagt, welche Beiträge zählen. Fein, und positive und negative Belege bleiben getrennt, aber die Regeln sind eine Wahl: Epsilon allein ist in tiefen Netzen verrauscht, Plus-Regeln sind klar, unterscheiden aber Klassen weniger. Die Bilanz zeigt für jede Schicht, was Bias-Werte und Stabilisatoren aufgenommen haben.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Side of the square that hides a part of the picture.</source>
        <translation>Seite des Quadrats, das einen Teil des Bildes verdeckt.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>How far the square moves; small is fine and slow. At most the window.</source>
        <translation>Wie weit das Quadrat rückt; klein ist fein und langsam. Höchstens das Fenster.</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Verdeckt durch</translation>
    </message>
    <message>
        <source>What the square is filled with.</source>
        <translation>Womit das Quadrat gefüllt ist.</translation>
    </message>
    <message>
        <source>How much of the score is lost when a square hides a part of the picture.</source>
        <translation>Wie viel vom Score verloren geht, wenn ein Quadrat einen Teil des Bildes verdeckt.</translation>
    </message>
    <message>
        <source>Moves a square over the picture and asks the network each time. Needs nothing of the network but its answers, and says what really happens; but a square is itself something to be seen, parts that stand in for each other look unimportant, and the window&apos;s size decides what is found.</source>
        <translation>Schiebt ein Quadrat über das Bild und befragt jedes Mal das Netz. Braucht vom Netz nur dessen Antworten und sagt, was wirklich geschieht; aber ein Quadrat ist selbst etwas, das man sieht, Teile, die füreinander einspringen, wirken unwichtig, und die Größe des Fensters entscheidet, was gefunden wird.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What is explained: the class&apos;s logit, or its probability, which also depends on all other classes.</source>
        <translation>Was erklärt wird: das Logit der Klasse oder ihre Wahrscheinlichkeit, die auch von allen anderen Klassen abhängt.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Noisy pictures, at most.</source>
        <translation>Höchstzahl verrauschter Bilder.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of the noise as a share of the input&apos;s range.</source>
        <translation>Standardabweichung des Rauschens als Anteil des Wertebereichs der Eingabe.</translation>
    </message>
    <message>
        <source>Sampling ends early when the mean&apos;s standard error is this share of the map; 0: never.</source>
        <translation>Das Ziehen endet früher, wenn der Standardfehler des Mittels höchstens dieser Anteil der Karte ist; 0: nie.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Of the gradients, or of their squares, which cannot cancel.</source>
        <translation>Der Gradienten oder ihrer Quadrate, die sich nicht aufheben können.</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>Quadrate</translation>
    </message>
    <message>
        <source>The gradient averaged over many slightly noisy copies of the picture.</source>
        <translation>Der Gradient, gemittelt über viele leicht verrauschte Kopien des Bildes.</translation>
    </message>
    <message>
        <source>Adds noise to the picture many times and averages the gradients, which keeps what they share. Less grainy than one gradient, but the noise level decides what is seen, and it is an average over pictures that nobody asked about. The result says how sure the average is.</source>
        <translation>Verrauscht das Bild viele Male und mittelt die Gradienten, sodass bleibt, was ihnen gemeinsam ist. Weniger körnig als ein einzelner Gradient, aber die Stärke des Rauschens entscheidet, was man sieht, und es ist ein Mittel über Bilder, nach denen niemand gefragt hat. Das Ergebnis sagt, wie sicher das Mittel ist.</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Rules per layer…</source>
        <translation>Regeln je Schicht&#xa0;…</translation>
    </message>
    <message>
        <source>Preview segments…</source>
        <translation>Segmentvorschau&#xa0;…</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Wird erklärt&#xa0;…</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Open a network and a picture first</source>
        <translation>Öffnen Sie zuerst ein Netz und ein Bild</translation>
    </message>
    <message>
        <source>Sum of the map %1 · explained score %2</source>
        <translation>Summe der Karte %1 · erklärter Score %2</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Random map</source>
        <translation>Zufallskarte</translation>
    </message>
</context>
<context>
    <name>MethodsEditor</name>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>MovedMaps</name>
    <message>
        <source>picture before</source>
        <translation>Bild vorher</translation>
    </message>
    <message>
        <source>picture after</source>
        <translation>Bild nachher</translation>
    </message>
    <message>
        <source>map before, moved alike</source>
        <translation>Karte vorher, mitbewegt</translation>
    </message>
    <message>
        <source>map after</source>
        <translation>Karte nachher</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>nachher − vorher</translation>
    </message>
    <message>
        <source>shared by both maps</source>
        <translation>beiden Karten gemeinsam</translation>
    </message>
    <message>
        <source>Only the cells that count</source>
        <translation>Nur die gewerteten Zellen</translation>
    </message>
    <message>
        <source>Dims what the transformation brought in from outside and leaves it out of the maps</source>
        <translation>Blendet ab, was die Transformation von außen hereingebracht hat, und lässt es in den Karten weg</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>x %1, y %2 · before %3 · after %4 · difference %5</source>
        <translation>x %1, y %2 · vorher %3 · nachher %4 · Differenz %5</translation>
    </message>
    <message>
        <source>Point at a map to read its values.</source>
        <translation>Zeigen Sie auf eine Karte, um ihre Werte zu lesen.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds, %4 classes
SHA-256 %5…</source>
        <translation>%1 Schichten, %2 Parameter, %3 Multiply-Adds, %4 Klassen
SHA-256 %5…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Picture preparation</source>
        <translation>Bildvorbereitung</translation>
    </message>
    <message>
        <source>Open a network to see its layers and how it wants its pictures.</source>
        <translation>Öffnen Sie ein Netz, um seine Schichten zu sehen und wie es seine Bilder erwartet.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1; left out as one is not finite: %2</source>
        <translation>%1; weggelassen, weil eine nicht endlich ist: %2</translation>
    </message>
    <message>
        <source>Histogram of the numbers of both runs</source>
        <translation>Histogramm der Zahlen beider Läufe</translation>
    </message>
    <message>
        <source>number in the tensor</source>
        <translation>Zahl im Tensor</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>Read the numbers of %1</source>
        <translation>Zahlen von %1 lesen</translation>
    </message>
    <message>
        <source>Choose a tensor in the list of the tab “Tensors”, and its numbers appear here.</source>
        <translation>Wählen Sie einen Tensor in der Liste der Registerkarte „Tensoren“: Hier erscheinen dann seine Zahlen.</translation>
    </message>
    <message>
        <source>Reading the numbers was stopped.</source>
        <translation>Das Lesen der Zahlen wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pairs, numbers from %2 to %3</source>
        <translation>
            <numerusform>%1: %Ln Paar, Zahlen von %2 bis %3</numerusform>
            <numerusform>%1: %Ln Paare, Zahlen von %2 bis %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Show the heat map (hold Space on the picture to hide it)</source>
        <translation>Heatmap zeigen (Leertaste auf dem Bild halten, um sie auszublenden)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ausblenden unter</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>One scale for all maps of a method</source>
        <translation>Eine Skala für alle Karten einer Methode</translation>
    </message>
    <message>
        <source>Colours end before the outliers (0.5 % of the values)</source>
        <translation>Farben enden vor den Ausreißern (0,5&#xa0;% der Werte)</translation>
    </message>
    <message>
        <source>Picture in pale grey</source>
        <translation>Bild in blassem Grau</translation>
    </message>
    <message>
        <source>Blend between the cells of a coarse map</source>
        <translation>Zwischen den Zellen einer groben Karte überblenden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1. Of %2 the measure is not defined: a map has one value everywhere.</source>
        <translation>%1. Für %2 davon ist das Maß nicht definiert: Eine Karte hat überall denselben Wert.</translation>
    </message>
    <message>
        <source>From the lower to the upper quartile: half of the pictures are in between</source>
        <translation>Vom unteren bis zum oberen Quartil: Die Hälfte der Bilder liegt dazwischen</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Wechsel</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>There is no figure to export</source>
        <translation>Es gibt keine Abbildung zu exportieren</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Top classes</source>
        <translation>Top-Klassen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Bildübersicht</translation>
    </message>
    <message>
        <source>Pinned pictures</source>
        <translation>Angeheftete Bilder</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Explanations over pictures</source>
        <translation>Erklärungen über viele Bilder</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Flipped pictures</source>
        <translation>Klassenwechsel</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>PartingModel</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 numbers differ</source>
        <translation>%1 von %2 Zahlen verschieden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
</context>
<context>
    <name>PartingSearch</name>
    <message>
        <source>Find the operation at which %1 and %2 part</source>
        <translation>Operation suchen, ab der %1 und %2 auseinanderlaufen</translation>
    </message>
    <message>
        <source>Look for checkpoints</source>
        <translation>Checkpoints suchen</translation>
    </message>
</context>
<context>
    <name>PartingView</name>
    <message>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes step %1 of both runs again and compares every layer, forwards and backwards. Needs the data they were trained with.</source>
        <translation>Berechnet Schritt %1 beider Läufe noch einmal und vergleicht jede Schicht, vorwärts und rückwärts. Braucht die Daten, mit denen sie trainiert wurden.</translation>
    </message>
    <message numerus="yes">
        <source>From the nearest checkpoints %n steps are to be done again</source>
        <translation>
            <numerusform>Von den nächstgelegenen Checkpoints an ist %n Schritt zu wiederholen</numerusform>
            <numerusform>Von den nächstgelegenen Checkpoints an sind %n Schritte zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for which the runs took %2.</source>
        <translation>%1; die Läufe haben dafür %2 gebraucht.</translation>
    </message>
    <message>
        <source>Where the data are now</source>
        <translation>Wo die Daten jetzt liegen</translation>
    </message>
    <message>
        <source>Where the data of the candidate are now</source>
        <translation>Wo die Daten des Kandidaten jetzt liegen</translation>
    </message>
    <message>
        <source>Find the operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Data of the baseline …</source>
        <translation>Daten der Referenz&#xa0;…</translation>
    </message>
    <message>
        <source>Data of the candidate …</source>
        <translation>Daten des Kandidaten&#xa0;…</translation>
    </message>
    <message>
        <source>What the step computes</source>
        <translation>Was der Schritt berechnet</translation>
    </message>
    <message>
        <source>Find the operation again</source>
        <translation>Operation erneut suchen</translation>
    </message>
    <message>
        <source>Data of both runs …</source>
        <translation>Daten beider Läufe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PathDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>Personality</name>
    <message>
        <source>AVX2, 1 thread</source>
        <translation>AVX2, 1 Thread</translation>
    </message>
    <message>
        <source>AVX2, 2 threads</source>
        <translation>AVX2, 2 Threads</translation>
    </message>
    <message>
        <source>AVX2, 4 threads</source>
        <translation>AVX2, 4 Threads</translation>
    </message>
    <message>
        <source>oneDNN limited to SSE4.1, 1 thread</source>
        <translation>oneDNN begrenzt auf SSE4.1, 1 Thread</translation>
    </message>
    <message>
        <source>without oneDNN, 1 thread</source>
        <translation>ohne oneDNN, 1 Thread</translation>
    </message>
    <message>
        <source>ATen without vector instructions, 1 thread</source>
        <translation>ATen ohne Vektorbefehle, 1 Thread</translation>
    </message>
    <message>
        <source>OpenBLAS for Nehalem, without oneDNN, 1 thread</source>
        <translation>OpenBLAS für Nehalem, ohne oneDNN, 1 Thread</translation>
    </message>
</context>
<context>
    <name>PicturesModel</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>jede Epoche</translation>
    </message>
    <message>
        <source>Pin the picture: explain it after every epoch</source>
        <translation>Bild anheften: nach jeder Epoche erklären</translation>
    </message>
    <message>
        <source>Open the picture in the Explain workspace</source>
        <translation>Bild im Arbeitsbereich „Erklären“ öffnen</translation>
    </message>
    <message>
        <source>The pictures to learn from appear here.</source>
        <translation>Hier erscheinen die Bilder, von denen gelernt werden soll.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Bildübersicht</translation>
    </message>
    <message>
        <source>The picture as training shows it</source>
        <translation>Das Bild, wie das Training es zeigt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>In training: %1</source>
        <translation>Im Training: %1</translation>
    </message>
    <message>
        <source>As it is validated: %1</source>
        <translation>In der Validierung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinnedPanel</name>
    <message>
        <source>%1
Over all pixels the network says %2 with %3.
Grad-CAM of what it says.</source>
        <translation>%1
Über alle Pixel sagt das Netz %2 mit %3.
Grad-CAM dessen, was es sagt.</translation>
    </message>
    <message>
        <source>%1
Is %2; the network says %3 with %4.
Grad-CAM of what it says.</source>
        <translation>%1
Ist %2; das Netz sagt %3 mit %4.
Grad-CAM dessen, was es sagt.</translation>
    </message>
    <message>
        <source>Pinned pictures with Grad-CAM</source>
        <translation>Angeheftete Bilder mit Grad-CAM</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights</source>
        <translation>Die Gewichte welcher Epoche</translation>
    </message>
    <message>
        <source>After every epoch the network says here where it looks on a few validation pictures. Pin others in the contact sheet.</source>
        <translation>Nach jeder Epoche sagt das Netz hier, wohin es auf einigen Validierungsbildern sieht. Heften Sie in der Bildübersicht weitere an.</translation>
    </message>
</context>
<context>
    <name>PinnedPictures</name>
    <message>
        <source>Explain the pinned pictures</source>
        <translation>Angeheftete Bilder erklären</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The first classes</source>
        <translation>Die besten Klassen</translation>
    </message>
    <message>
        <source>The new first class</source>
        <translation>Die neue Top-1-Klasse</translation>
    </message>
    <message>
        <source>The classes ranked first before the transformation</source>
        <translation>Die vor der Transformation am höchsten eingestuften Klassen</translation>
    </message>
    <message>
        <source>Before: the class ranked first; after: the one ranked first then</source>
        <translation>Vorher: die Top-1-Klasse; nachher: die dann am höchsten eingestufte</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Wie viele Klassen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Of random transformations; others are computed once</source>
        <translation>Von zufälligen Transformationen; andere werden einmal berechnet</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What random transformations draw from</source>
        <translation>Woraus zufällige Transformationen ihre Zufallszahlen ziehen</translation>
    </message>
    <message>
        <source>Which cells count</source>
        <translation>Welche Zellen gewertet werden</translation>
    </message>
    <message>
        <source>The inner rectangle</source>
        <translation>Das innere Rechteck</translation>
    </message>
    <message>
        <source>The largest rectangle around the centre without anything from outside</source>
        <translation>Das größte Rechteck um die Mitte, in dem nichts von außen liegt</translation>
    </message>
    <message>
        <source>What was in the picture</source>
        <translation>Was im Bild war</translation>
    </message>
    <message>
        <source>All cells that show what was in the original picture</source>
        <translation>Alle Zellen, die zeigen, was im ursprünglichen Bild war</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <source>With what the transformation brought in from outside</source>
        <translation>Samt dem, was die Transformation von außen hereingebracht hat</translation>
    </message>
    <message>
        <source>Cells that count</source>
        <translation>Gewertete Zellen</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>What both networks say of the picture</source>
        <translation>Was beide Netze zu dem Bild sagen</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Wie viele Klassen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>PredictionsModel</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>equal in %1 decimals</source>
        <translation>gleich in %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>differs within the first %1 decimals: in decimal %2</source>
        <translation>verschieden innerhalb der ersten %1 Nachkommastellen: in Stelle %2</translation>
    </message>
    <message>
        <source>differs first in decimal %1</source>
        <translation>zuerst verschieden in Nachkommastelle %1</translation>
    </message>
    <message>
        <source>%1 (class %2)
baseline %3
candidate %4
%5
%6 ULP apart</source>
        <translation>%1 (Klasse %2)
Referenz %3
Kandidat %4
%5
Abstand %6 ULP</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>In the baseline&apos;s order</source>
        <translation>In der Reihenfolge der Referenz</translation>
    </message>
    <message>
        <source>The baseline&apos;s probability</source>
        <translation>Die Wahrscheinlichkeit der Referenz</translation>
    </message>
    <message>
        <source>The candidate&apos;s probability</source>
        <translation>Die Wahrscheinlichkeit des Kandidaten</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Absolute Differenz</translation>
    </message>
    <message>
        <source>Difference as a share of the baseline&apos;s probability</source>
        <translation>Differenz als Anteil der Wahrscheinlichkeit der Referenz</translation>
    </message>
    <message>
        <source>First decimal that differs; ≠ within the first %1</source>
        <translation>Erste Nachkommastelle, die sich unterscheidet; ≠ innerhalb der ersten %1</translation>
    </message>
    <message>
        <source>Place in the baseline, and in the candidate where it is another</source>
        <translation>Platz bei der Referenz, und beim Kandidaten, wo er ein anderer ist</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>Shorter side</source>
        <translation>Kürzere Seite</translation>
    </message>
    <message>
        <source>The picture is resized until its shorter side is this long; 0 stretches it straight to width and height.</source>
        <translation>Das Bild wird skaliert, bis seine kürzere Seite so lang ist; 0 zieht es direkt auf Breite und Höhe.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Of the part cut from the middle: what the network sees.</source>
        <translation>Des Ausschnitts aus der Mitte: was das Netz sieht.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Taken from the scaled values, one number a channel.</source>
        <translation>Wird von den skalierten Werten abgezogen, eine Zahl je Kanal.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>What the values are then divided by, one number a channel.</source>
        <translation>Wodurch die Werte danach geteilt werden, eine Zahl je Kanal.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the values 0 to 255 are multiplied with first.</source>
        <translation>Womit die Werte 0 bis 255 zuerst multipliziert werden.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>One channel, the luma of the picture.</source>
        <translation>Ein Kanal, die Helligkeit (Luma) des Bildes.</translation>
    </message>
    <message>
        <source>Blue first</source>
        <translation>Blau zuerst</translation>
    </message>
    <message>
        <source>Channels in the order blue, green, red.</source>
        <translation>Kanäle in der Reihenfolge Blau, Grün, Rot.</translation>
    </message>
</context>
<context>
    <name>ReadingFaces</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds a picture</source>
        <translation>%1 Schichten, %2 Parameter, %3 Multiply-Adds je Bild</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Open a recipe file…</source>
        <translation>Rezeptdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes and runs&apos; settings (*.json)</source>
        <translation>Rezepte und Einstellungen von Läufen (*.json)</translation>
    </message>
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Left border of the region</source>
        <translation>Linker Rand des Bereichs</translation>
    </message>
    <message>
        <source>Upper border of the region</source>
        <translation>Oberer Rand des Bereichs</translation>
    </message>
    <message>
        <source>Right border of the region</source>
        <translation>Rechter Rand des Bereichs</translation>
    </message>
    <message>
        <source>Lower border of the region</source>
        <translation>Unterer Rand des Bereichs</translation>
    </message>
    <message>
        <source>Region in %: left, top, right, bottom</source>
        <translation>Bereich in&#xa0;%: links, oben, rechts, unten</translation>
    </message>
</context>
<context>
    <name>RegionFrame</name>
    <message>
        <source>Region of the transformation</source>
        <translation>Bereich der Transformation</translation>
    </message>
    <message>
        <source>Drag to draw the region; drag inside it to move it</source>
        <translation>Ziehen Sie, um den Bereich zu zeichnen; ziehen Sie innen, um ihn zu verschieben</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Export a report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>One HTML file (*.html)</source>
        <translation>Eine HTML-Datei (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export tables and figures into a folder</source>
        <translation>Tabellen und Abbildungen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings of lines (*.svg)</source>
        <translation>Vektorgrafiken (*.svg)</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>RobustnessCellPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Picture and maps before and after</source>
        <translation>Bild und Karten vorher und nachher</translation>
    </message>
    <message>
        <source>The row is computed once more…</source>
        <translation>Die Zeile wird noch einmal berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table: the picture and its maps before and after appear here.</source>
        <translation>Klicken Sie auf einen Punkt des Diagramms oder eine Zeile der Tabelle: Hier erscheinen dann das Bild und seine Karten vorher und nachher.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
</context>
<context>
    <name>RobustnessDesk</name>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimente (*.json)</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Open the folder of an experiment</source>
        <translation>Ordner eines Experiments öffnen</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Vorgefertigte Experimente</translation>
    </message>
</context>
<context>
    <name>RobustnessPlotPanel</name>
    <message>
        <source>How far does the explanation move?</source>
        <translation>Wie weit bewegt sich die Erklärung?</translation>
    </message>
    <message>
        <source>Choose pictures, networks, methods and transformations at the left and press Run, or start with the scenes.</source>
        <translation>Wählen Sie links Bilder, Netze, Methoden und Transformationen und klicken Sie auf „Ausführen“, oder beginnen Sie mit den Szenen.</translation>
    </message>
    <message>
        <source>Run on the scenes</source>
        <translation>Mit Szenen ausführen</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Ergebnisse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>How far the explanation moves</source>
        <translation>Wie weit sich die Erklärung bewegt</translation>
    </message>
    <message>
        <source>Show the whole plot</source>
        <translation>Ganzes Diagramm zeigen</translation>
    </message>
    <message>
        <source>Export the numbers of the plot…</source>
        <translation>Zahlen des Diagramms exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>The first rows are being computed…</source>
        <translation>Die ersten Zeilen werden berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Is it the method or the model? In %1 of %2 cells the first class stayed while the map moved (rank correlation below %6): the method. In %3 both moved: the model. In %4 neither moved, in %5 the prediction alone.</source>
        <translation>Liegt es an der Methode oder am Modell? In %1 von %2 Zellen blieb die Top-1-Klasse, während sich die Karte bewegte (Rangkorrelation unter %6): die Methode. In %3 bewegten sich beide: das Modell. In %4 bewegte sich keine von beiden, in %5 nur die Vorhersage.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
    <message>
        <source>%1: the map alone in %2 of %3 cells (the method), both in %4 (the model), neither in %5, the prediction alone in %6.</source>
        <translation>%1: nur die Karte in %2 von %3 Zellen (die Methode), beide in %4 (das Modell), keine von beiden in %5, nur die Vorhersage in %6.</translation>
    </message>
    <message>
        <source>Is it the method or the model? A map moved where its rank correlation is below %1.</source>
        <translation>Liegt es an der Methode oder am Modell? Eine Karte hat sich bewegt, wo ihre Rangkorrelation unter %1 liegt.</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1, cross: the prediction flipped</source>
        <translation>%1, Kreuz: Klassenwechsel</translation>
    </message>
</context>
<context>
    <name>RobustnessTablePanel</name>
    <message>
        <source>Rows of the experiment</source>
        <translation>Zeilen des Experiments</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Without flips</source>
        <translation>Ohne Wechsel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Flips: %1</source>
        <translation>Wechsel: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Rows appear here as they are computed.</source>
        <translation>Hier erscheinen Zeilen, sobald sie berechnet sind.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>this table</source>
        <translation>diese Tabelle</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules per layer</source>
        <translation>Regeln je Schicht</translation>
    </message>
    <message>
        <source>Rules layer by layer</source>
        <translation>Regeln Schicht für Schicht</translation>
    </message>
    <message>
        <source>Layers named here come before the composite; the first line that fits wins. For example “features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6”. Or edit a rule in the table; empty it to go back to the composite.</source>
        <translation>Hier genannte Schichten gehen dem Composite vor; die erste passende Zeile gilt. Zum Beispiel „features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6“. Oder ändern Sie eine Regel in der Tabelle; leeren Sie sie, um zum Composite zurückzukehren.</translation>
    </message>
    <message>
        <source>Rules by layer name</source>
        <translation>Regeln nach Schichtnamen</translation>
    </message>
    <message>
        <source>All rules come from the composite.</source>
        <translation>Alle Regeln stammen aus dem Composite.</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>A folder of the program&apos;s own</source>
        <translation>Ein Ordner des Programms</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Rows that are done</source>
        <translation>Fertige Zeilen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ends within a step; what is computed is kept</source>
        <translation>Endet innerhalb eines Schritts; was berechnet ist, bleibt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the rows that are missing</source>
        <translation>Macht mit den fehlenden Zeilen weiter</translation>
    </message>
    <message>
        <source>Compute failed rows again</source>
        <translation>Fehlgeschlagene Zeilen neu berechnen</translation>
    </message>
    <message>
        <source>Where the rows go</source>
        <translation>Wohin die Zeilen gehen</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>eigener Ordner</translation>
    </message>
    <message>
        <source>Rows go to a folder of the program&apos;s own, from where they can be opened again</source>
        <translation>Zeilen gehen in einen Ordner des Programms, aus dem sie wieder geöffnet werden können</translation>
    </message>
    <message>
        <source>Rows go to %1</source>
        <translation>Zeilen gehen nach %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Pictures: %1 · rows: %2</source>
        <translation>Bilder: %1 · Zeilen: %2</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis es an der Reihe ist&#xa0;…</translation>
    </message>
    <message>
        <source>Computes all rows anew</source>
        <translation>Berechnet alle Zeilen neu</translation>
    </message>
    <message>
        <source>Computes the rows that the folder does not hold yet</source>
        <translation>Berechnet die Zeilen, die im Ordner noch fehlen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt&#xa0;…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stoppt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n rows.</source>
        <translation>
            <numerusform>Pausiert nach %n Zeile.</numerusform>
            <numerusform>Pausiert nach %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n rows.</source>
        <translation>
            <numerusform>Fehlgeschlagen nach %n Zeile.</numerusform>
            <numerusform>Fehlgeschlagen nach %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows in %1.</source>
        <translation>
            <numerusform>Fertig: %n Zeile in %1.</numerusform>
            <numerusform>Fertig: %n Zeilen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows.</source>
        <translation>
            <numerusform>Fertig: %n Zeile.</numerusform>
            <numerusform>Fertig: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsMatrix</name>
    <message>
        <source>Look for runs that are the same</source>
        <translation>Gleiche Läufe suchen</translation>
    </message>
    <message>
        <source>Compare every run with every other</source>
        <translation>Jeden Lauf mit jedem anderen vergleichen</translation>
    </message>
</context>
<context>
    <name>RunsMatrixPanel</name>
    <message>
        <source>Every run against every other</source>
        <translation>Jeder Lauf gegen jeden anderen</translation>
    </message>
    <message>
        <source>The measure within and between groups of runs</source>
        <translation>Das Maß innerhalb und zwischen Gruppen von Läufen</translation>
    </message>
    <message>
        <source>Compare all runs</source>
        <translation>Alle Läufe vergleichen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Reihenfolge der Läufe</translation>
    </message>
    <message>
        <source>Like runs together</source>
        <translation>Ähnliche zusammen</translation>
    </message>
    <message>
        <source>As they were opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Group the runs by this setting</source>
        <translation>Läufe nach dieser Einstellung gruppieren</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Runs are being opened…</source>
        <translation>Läufe werden geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Open two runs or more: how every one of them stands to every other appears here.</source>
        <translation>Öffnen Sie zwei oder mehr Läufe: Hier erscheint dann, wie jeder zu jedem anderen steht.</translation>
    </message>
    <message>
        <source>The comparison of all runs was stopped.</source>
        <translation>Der Vergleich aller Läufe wurde gestoppt.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>The best accuracy on the pictures for validation</source>
        <translation>Die beste Genauigkeit auf den Validierungsbildern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>starts</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>This run trains in this window; pause it first.</source>
        <translation>Dieser Lauf trainiert in diesem Fenster; pausieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs gather here; their curves are drawn over each other.</source>
        <translation>Hier sammeln sich Läufe; ihre Kurven werden übereinander gezeichnet.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Lauf öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Close the run that is shown; its folder stays</source>
        <translation>Gezeigten Lauf schließen; sein Ordner bleibt</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A star on water</source>
        <translation>Ein Stern auf Wasser</translation>
    </message>
    <message>
        <source>A ring on wood</source>
        <translation>Ein Ring auf Holz</translation>
    </message>
    <message>
        <source>A triangle on grass</source>
        <translation>Ein Dreieck auf Gras</translation>
    </message>
    <message>
        <source>A disc in the sky</source>
        <translation>Eine Scheibe am Himmel</translation>
    </message>
    <message>
        <source>A square on wood</source>
        <translation>Ein Quadrat auf Holz</translation>
    </message>
    <message>
        <source>A cross in the sky</source>
        <translation>Ein Kreuz am Himmel</translation>
    </message>
    <message>
        <source>A hard one: a star between heart and leaf</source>
        <translation>Ein schweres: ein Stern zwischen Herz und Blatt</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Eingebautes Netz</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>%1 of %2 pairs lie on the line of equal numbers, as far as it can be drawn</source>
        <translation>%1 von %2 Paaren liegen auf der Linie gleicher Zahlen, soweit sich das zeichnen lässt</translation>
    </message>
    <message>
        <source>The candidate&apos;s numbers over the baseline&apos;s</source>
        <translation>Die Zahlen des Kandidaten, aufgetragen über denen der Referenz</translation>
    </message>
    <message>
        <source>pairs (logarithmic)</source>
        <translation>Paare (logarithmisch)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>baseline about %1, candidate about %2: pairs %3</source>
        <translation>Referenz etwa %1, Kandidat etwa %2: %3 Paare</translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>The picture with the borders of its segments</source>
        <translation>Das Bild mit den Grenzen seiner Segmente</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Klasse, nach ihrem Rang vorher</translation>
    </message>
    <message>
        <source>What tells the lines apart</source>
        <translation>Was die Linien unterscheidet</translation>
    </message>
    <message>
        <source>a line a method</source>
        <translation>eine Linie je Methode</translation>
    </message>
    <message>
        <source>a line a class</source>
        <translation>eine Linie je Klasse</translation>
    </message>
    <message>
        <source>a line a network</source>
        <translation>eine Linie je Netz</translation>
    </message>
    <message>
        <source>a line a picture</source>
        <translation>eine Linie je Bild</translation>
    </message>
    <message>
        <source>A line for the cells that count and one for all of them, with what the transformation brought in; of the RMSE and of that of normalised maps</source>
        <translation>Eine Linie für die gewerteten Zellen und eine für alle, samt dem, was die Transformation hereingebracht hat; vom RMSE und von dem der normierten Karten</translation>
    </message>
    <message>
        <source>Leave flips out</source>
        <translation>Wechsel weglassen</translation>
    </message>
    <message>
        <source>Leaves out rows whose prediction flipped</source>
        <translation>Lässt Zeilen weg, deren Vorhersage gewechselt hat</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle Netze</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>all methods</source>
        <translation>jede Methode</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>cropped or not</source>
        <translation>beschnitten oder nicht</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of the measure</source>
        <translation>Logarithmische Achse des Maßes</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of the amounts; at first for noise whose amounts lie far apart</source>
        <translation>Logarithmische Achse der Stärken; anfangs bei Rauschen, dessen Stärken weit auseinanderliegen</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>prediction flipped</source>
        <translation>Vorhersage gewechselt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open epoch %1 of %2</source>
        <translation>Epoche %1 von %2 öffnen</translation>
    </message>
    <message>
        <source>Open the network of %1</source>
        <translation>Netz von %1 öffnen</translation>
    </message>
    <message>
        <source>Classify %1</source>
        <translation>%1 klassifizieren</translation>
    </message>
    <message>
        <source>Prepare what is open</source>
        <translation>Geöffnetes vorbereiten</translation>
    </message>
</context>
<context>
    <name>SetControls</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source>At most so many pictures, spread over all</source>
        <translation>Höchstens so viele Bilder, gleichmäßig über alle verteilt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Parameter der Methode</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What is explained by then is kept</source>
        <translation>Was bis dahin erklärt ist, bleibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>Validation pictures</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>What the runs were validated with, where it lies now</source>
        <translation>Womit die Läufe validiert wurden, am jetzigen Speicherort</translation>
    </message>
    <message>
        <source>Explain these pictures by every run and compare the maps</source>
        <translation>Diese Bilder mit jedem Lauf erklären und die Karten vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SetPicturesModel</name>
    <message>
        <source>%1, not the baseline&apos;s class</source>
        <translation>%1, nicht die Klasse der Referenz</translation>
    </message>
    <message>
        <source>%1
The runs disagree on its class.</source>
        <translation>%1
Die Läufe sind sich über seine Klasse nicht einig.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>SliceView</name>
    <message>
        <source>Slice of a tensor</source>
        <translation>Ausschnitt eines Tensors</translation>
    </message>
    <message>
        <source>A tensor by number or name and what to take of each axis, as Python has it: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Return reads it.</source>
        <translation>Ein Tensor nach Nummer oder Name und was von jeder Achse zu nehmen ist, wie in Python: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Die Eingabetaste liest ihn.</translation>
    </message>
    <message>
        <source>Numbers of both runs side by side</source>
        <translation>Zahlen beider Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</source>
        <translation>
            <numerusform>%n Zahl · relative L2 %1 · Kosinus %2 · größte Differenz %3 · größter Abstand in ULP: %4</numerusform>
            <numerusform>%n Zahlen · relative L2 %1 · Kosinus %2 · größte Differenz %3 · größter Abstand in ULP: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTitles</name>
    <message>
        <source>Drawn scenes: %1</source>
        <translation>Gezeichnete Szenen: %1</translation>
    </message>
</context>
<context>
    <name>SourcesEditor</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Bilddateien&#xa0;…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Ordner mit Bildern&#xa0;…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Gezeichnete Szenen</translation>
    </message>
    <message>
        <source>How many scenes</source>
        <translation>Wie viele Szenen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Netz öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Eingebautes Netz</translation>
    </message>
    <message>
        <source>The network of the Explain workspace</source>
        <translation>Das Netz des Arbeitsbereichs „Erklären“</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Netze hinzufügen</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Netze (*.pth *.pt *.th *.safetensors)</translation>
    </message>
</context>
<context>
    <name>SpreadStrips</name>
    <message>
        <source>%1, %2: median %3</source>
        <translation>%1, %2: Median %3</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 über die Bilder</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, logarithmisch</translation>
    </message>
</context>
<context>
    <name>SpreadsModel</name>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>within groups</source>
        <translation>innerhalb der Gruppen</translation>
    </message>
    <message>
        <source>between groups</source>
        <translation>zwischen den Gruppen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>comparing every run with every other</source>
        <translation>jeden Lauf mit jedem anderen vergleichen</translation>
    </message>
    <message>
        <source>looking for equal weights</source>
        <translation>gleiche Gewichte suchen</translation>
    </message>
    <message>
        <source>comparing traces</source>
        <translation>Traces vergleichen</translation>
    </message>
    <message>
        <source>reading numbers</source>
        <translation>Zahlen lesen</translation>
    </message>
    <message>
        <source>computing the step of the baseline again</source>
        <translation>Schritt der Referenz noch einmal berechnen</translation>
    </message>
    <message>
        <source>computing the step of the candidate again</source>
        <translation>Schritt des Kandidaten noch einmal berechnen</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Dateien auflisten</translation>
    </message>
    <message>
        <source>comparing what was computed again</source>
        <translation>noch einmal Berechnetes vergleichen</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>Gewichte vergleichen</translation>
    </message>
    <message>
        <source>comparing the epochs&apos; weights</source>
        <translation>Gewichte der Epochen vergleichen</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>randomised networks</source>
        <translation>Netze mit zufälligen Gewichten</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>noisy pictures</source>
        <translation>verrauschte Bilder</translation>
    </message>
    <message>
        <source>changed pictures</source>
        <translation>veränderte Bilder</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>points on the path</source>
        <translation>Punkte auf dem Weg</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>first layers</source>
        <translation>erste Schichten</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>Gewichte lesen</translation>
    </message>
    <message>
        <source>reading TorchScript</source>
        <translation>TorchScript lesen</translation>
    </message>
    <message>
        <source>digests of what was compared</source>
        <translation>Prüfsummen des Verglichenen</translation>
    </message>
    <message>
        <source>Checking digests</source>
        <translation>Prüfsummen prüfen</translation>
    </message>
    <message>
        <source>Reading the run&apos;s parts</source>
        <translation>Teile des Laufs lesen</translation>
    </message>
    <message>
        <source>steps done again</source>
        <translation>wiederholte Schritte</translation>
    </message>
</context>
<context>
    <name>StartTraining</name>
    <message>
        <source>As this machine is</source>
        <translation>Wie dieser Rechner ist</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>In this window, or in a process of its own that goes on when the window is closed.</source>
        <translation>In diesem Fenster oder in einem eigenen Prozess, der weiterläuft, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Deterministic gives equal bits on repeat in the same environment; native takes the fastest kernels.</source>
        <translation>„Deterministisch“ ergibt bei Wiederholung in derselben Umgebung gleiche Bits; „Nativ“ nimmt die schnellsten Kernel.</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>That compute; 0: all cores. Recorded.</source>
        <translation>Rechnende Threads; 0: alle Kerne. Wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda:1.</source>
        <translation>cpu, cuda oder cuda:1.</translation>
    </message>
    <message>
        <source>Computes as</source>
        <translation>Rechnet wie</translation>
    </message>
    <message>
        <source>A processor of another kind: its instruction sets and threads, which give other bits.</source>
        <translation>Ein Prozessor anderer Art: seine Befehlssätze und Threads, die andere Bits ergeben.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Threads that read and decode pictures; change no bit.</source>
        <translation>Threads, die Bilder lesen und decodieren; ändern kein Bit.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Bildspeicher</translation>
    </message>
    <message>
        <source>How much decoded pictures may take.</source>
        <translation>Wie viel Speicher decodierte Bilder belegen dürfen.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Digests of every gradient and weight at every step.</source>
        <translation>Prüfsummen jedes Gradienten und Gewichts bei jedem Schritt.</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Schritte je Checkpoint</translation>
    </message>
    <message>
        <source>Places to go on from, besides every epoch&apos;s end.</source>
        <translation>Stellen, ab denen fortgesetzt werden kann, zusätzlich zum Ende jeder Epoche.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>CPU · %1 · LibTorch %2 · %3</source>
        <translation>CPU · %1 · LibTorch %2 · %3</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>What the numbers are computed on; more in the Environment panel</source>
        <translation>Womit die Zahlen berechnet werden; mehr unter „Umgebung“</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>RGB %1 %2 %3</source>
        <translation>RGB %1 %2 %3</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
</context>
<context>
    <name>SubjectBar</name>
    <message>
        <source>Network and picture</source>
        <translation>Netz und Bild</translation>
    </message>
    <message>
        <source>Why does the network decide so?</source>
        <translation>Warum entscheidet das Netz so?</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Ein Netz trainieren und ihm beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Do two runs differ, and why?</source>
        <translation>Unterscheiden sich zwei Läufe, und warum?</translation>
    </message>
    <message>
        <source>How far does the explanation move?</source>
        <translation>Wie weit bewegt sich die Erklärung?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Auswahl</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturbilder</translation>
    </message>
</context>
<context>
    <name>TopKModel</name>
    <message>
        <source>%1 (class %2)
probability %3
logit %4</source>
        <translation>%1 (Klasse %2)
Wahrscheinlichkeit %3
Logit %4</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinl.</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
</context>
<context>
    <name>TopkPanel</name>
    <message>
        <source>Classes, best first</source>
        <translation>Klassen, beste zuerst</translation>
    </message>
    <message>
        <source>Find any class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Click explains, Ctrl-click compares.</source>
        <translation>Klick erklärt, Strg+Klick vergleicht.</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Noch keine Klassen</translation>
    </message>
    <message>
        <source>Open a picture, and the network&apos;s classes for it appear here.</source>
        <translation>Öffnen Sie ein Bild: Hier erscheinen dann die Klassen, die das Netz ihm gibt.</translation>
    </message>
    <message>
        <source>Open a network, and its classes for this picture appear here.</source>
        <translation>Öffnen Sie ein Netz: Hier erscheinen dann seine Klassen für dieses Bild.</translation>
    </message>
    <message>
        <source>Open a network and a picture, and the classes appear here.</source>
        <translation>Öffnen Sie ein Netz und ein Bild: Hier erscheinen dann die Klassen.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A first explanation</source>
        <translation>Eine erste Erklärung</translation>
    </message>
    <message>
        <source>Two minutes with the built-in network and a picture that the program draws. Next opens both.</source>
        <translation>Zwei Minuten mit dem eingebauten Netz und einem Bild, das das Programm zeichnet. „Weiter“ öffnet beide.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Its classes, best first, each with its probability. Click one to ask why, or press Next.</source>
        <translation>Seine Klassen, die beste zuerst, jede mit ihrer Wahrscheinlichkeit. Klicken Sie auf eine, um nach dem Warum zu fragen, oder auf „Weiter“.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The heat map shows where the network finds the class. Hold Space on the picture to hide the map; the legend says what the colours mean.</source>
        <translation>Die Heatmap zeigt, wo das Netz die Klasse findet. Halten Sie auf dem Bild die Leertaste, um die Karte auszublenden; die Legende sagt, was die Farben bedeuten.</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Eine andere Methode</translation>
    </message>
    <message>
        <source>Methods answer differently. Choose LRP and press Explain, or press Next: red speaks for the class, blue against it.</source>
        <translation>Methoden antworten verschieden. Wählen Sie LRP und klicken Sie auf „Erklären“ oder auf „Weiter“: Rot spricht für die Klasse, Blau gegen sie.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Do the methods agree? Choose some and press Compare, or press Next. The table says how alike the maps are.</source>
        <translation>Sind sich die Methoden einig? Wählen Sie einige und klicken Sie auf „Vergleichen“ oder auf „Weiter“. Die Tabelle sagt, wie ähnlich die Karten sind.</translation>
    </message>
    <message>
        <source>Your own, and further</source>
        <translation>Ihre eigenen, und weiter</translation>
    </message>
    <message>
        <source>Open your own network and picture at the right. At the left are the other workspaces. F1 explains whatever you are at.</source>
        <translation>Öffnen Sie rechts Ihr eigenes Netz und Bild. Links sind die anderen Arbeitsbereiche. F1 erklärt, wo immer Sie gerade sind.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Weiter (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What training lowers.</source>
        <translation>Was das Training senkt.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Intersection over Union</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How gradients change weights.</source>
        <translation>Wie Gradienten die Gewichte ändern.</translation>
    </message>
    <message>
        <source>RMSprop (Keras)</source>
        <translation>RMSprop (Keras)</translation>
    </message>
    <message>
        <source>RMSprop (LibTorch)</source>
        <translation>RMSprop (LibTorch)</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Size of a step; the schedule&apos;s highest.</source>
        <translation>Größe eines Schritts; die höchste des Zeitplans.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>RMSprop: share of the old mean square that a step keeps (rho, alpha).</source>
        <translation>RMSprop: Anteil des alten Mittels der Quadrate, den ein Schritt behält (Rho, Alpha).</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that goes into the next.</source>
        <translation>Anteil des letzten Schritts, der in den nächsten eingeht.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum looks one step ahead.</source>
        <translation>Das Momentum blickt einen Schritt voraus.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Adam: share of the old mean kept.</source>
        <translation>Adam: Anteil des alten Mittels, der bleibt.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Adam: share of the old mean square kept.</source>
        <translation>Adam: Anteil des alten Mittels der Quadrate, der bleibt.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the quotient finite.</source>
        <translation>Hält den Quotienten endlich.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls weights towards zero: added to the gradient, or applied to the weights themselves by AdamW.</source>
        <translation>Zieht Gewichte gegen null: zum Gradienten addiert oder, bei AdamW, auf die Gewichte selbst angewandt.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss, by their inverse frequency.</source>
        <translation>Seltene Klassen zählen im Verlust mehr, nach ihrer inversen Häufigkeit.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <translation>Wie sich die Lernrate mit der Zeit ändert.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Epochen je Stufe</translation>
    </message>
    <message>
        <source>Epochs between two lowerings.</source>
        <translation>Epochen zwischen zwei Absenkungen.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What a lowering multiplies the learning rate by.</source>
        <translation>Womit eine Absenkung die Lernrate multipliziert.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises from nothing in a straight line.</source>
        <translation>Epochen, in denen die Lernrate von null an geradlinig steigt.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every picture is shown.</source>
        <translation>Wie oft jedes Bild gezeigt wird.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Pictures a step; more need more memory.</source>
        <translation>Bilder je Schritt; mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss before training ends; 0: never early.</source>
        <translation>Epochen ohne besseren Validierungsverlust, bevor das Training endet; 0: nie vorzeitig.</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Behalten alle</translation>
    </message>
    <message>
        <source>Epochs between kept weights; the last are always kept.</source>
        <translation>Epochen zwischen behaltenen Gewichten; die letzten werden immer behalten.</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Beste behalten</translation>
    </message>
    <message>
        <source>Also keep the weights of every epoch that is better than all before.</source>
        <translation>Auch die Gewichte jeder Epoche behalten, die besser ist als alle davor.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The network to train, by its id.</source>
        <translation>Das zu trainierende Netz, nach seiner Kennung.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Height and width of the network&apos;s input, in pixels.</source>
        <translation>Höhe und Breite der Eingabe des Netzes, in Pixeln.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>A weights file to begin from; empty: from scratch.</source>
        <translation>Eine Gewichtsdatei als Ausgangspunkt; leer: von Grund auf.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>With a weights file: only the last layer learns, or the decoder of a network that has one. Batch norms of the rest compute as in inference, with the statistics of the file.</source>
        <translation>Mit einer Gewichtsdatei: Nur die letzte Schicht lernt, oder der Decoder eines Netzes, das einen hat. Batch-Norm-Schichten des Rests rechnen wie bei der Inferenz, mit der Statistik der Datei.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>How weights begin when no file gives them.</source>
        <translation>Womit Gewichte beginnen, wenn keine Datei sie vorgibt.</translation>
    </message>
    <message>
        <source>Glorot (Keras)</source>
        <translation>Glorot (Keras)</translation>
    </message>
    <message>
        <source>Glorot, equal for equal shapes (Keras, seeded)</source>
        <translation>Glorot, gleich für gleiche Formen (Keras, mit Seed)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default</source>
        <translation>Vorgabe von LibTorch</translation>
    </message>
    <message>
        <source>He (residual networks)</source>
        <translation>He (Residualnetze)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default and generator</source>
        <translation>Vorgabe und Generator von LibTorch</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of values that every dropout layer sets to zero.</source>
        <translation>Anteil der Werte, die jede Dropout-Schicht auf null setzt.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Batch-Norm-Momentum</translation>
    </message>
    <message>
        <source>Share of the old running statistics that a step keeps; LibTorch calls one minus this the momentum.</source>
        <translation>Anteil der alten laufenden Statistik, den ein Schritt behält; LibTorch nennt eins minus diesen Wert Momentum.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How pictures are shuffled: all anew every epoch, or once and then through a buffer of eight batches, as Keras does.</source>
        <translation>Wie Bilder gemischt werden: alle in jeder Epoche neu, oder einmal und dann durch einen Puffer von acht Batches, wie Keras es tut.</translation>
    </message>
    <message>
        <source>Full shuffle</source>
        <translation>Volles Mischen</translation>
    </message>
    <message>
        <source>Keras&apos; buffer</source>
        <translation>Puffer von Keras</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Training pictures are mirrored left to right half the time.</source>
        <translation>Trainingsbilder werden in der Hälfte der Fälle seitenverkehrt gespiegelt.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Training pictures are turned by up to this share of a full turn either way.</source>
        <translation>Trainingsbilder werden um bis zu diesen Anteil einer vollen Umdrehung in jede Richtung gedreht.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Training pictures are zoomed by up to this share in and out.</source>
        <translation>Trainingsbilder werden um bis zu diesen Anteil vergrößert und verkleinert.</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>How pictures get the input&apos;s size: as Keras does (bilinear, not antialiased), or as torchvision does.</source>
        <translation>Wie Bilder auf die Größe der Eingabe kommen: wie bei Keras (bilinear, ohne Antialiasing) oder wie bei torchvision.</translation>
    </message>
    <message>
        <source>As Keras</source>
        <translation>Wie Keras</translation>
    </message>
    <message>
        <source>As torchvision</source>
        <translation>Wie torchvision</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Colours by ImageNet&apos;s mean and deviation, as weights files trained on ImageNet expect.</source>
        <translation>Farben nach Mittelwert und Standardabweichung von ImageNet, wie es Gewichtsdateien erwarten, die auf ImageNet trainiert wurden.</translation>
    </message>
    <message>
        <source>Permute labels</source>
        <translation>Labels permutieren</translation>
    </message>
    <message>
        <source>Shuffles the labels of the training pictures. What such a network learns has nothing to do with their content, and a good explanation shows it.</source>
        <translation>Mischt die Labels der Trainingsbilder. Was ein solches Netz lernt, hat nichts mit ihrem Inhalt zu tun, und eine gute Erklärung zeigt das.</translation>
    </message>
    <message>
        <source>Scale of targets</source>
        <translation>Faktor der Zielwerte</translation>
    </message>
    <message>
        <source>What the drawn numbers that a regression learns are multiplied by.</source>
        <translation>Womit die gezogenen Zahlen, die eine Regression lernt, multipliziert werden.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Begins every stream of random numbers.</source>
        <translation>Steht am Anfang jeder Folge von Zufallszahlen.</translation>
    </message>
    <message>
        <source>Unseeded</source>
        <translation>Ohne Seed</translation>
    </message>
    <message>
        <source>Leaves one source of randomness without a seed, to show what that does.</source>
        <translation>Lässt eine Zufallsquelle ohne Seed, um zu zeigen, was das bewirkt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>ConvNet of the BSI report</source>
        <translation>ConvNet des BSI-Berichts</translation>
    </message>
    <message>
        <source>Listing 3 of the report on reproducibility: five convolutions and one sigmoid unit, trained from scratch on 2,000 photographs of cats and dogs.</source>
        <translation>Listing 3 des Berichts zur Reproduzierbarkeit: fünf Faltungen und eine Sigmoid-Einheit, von Grund auf trainiert auf 2000 Fotos von Katzen und Hunden.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>From scratch by SGD with momentum, or fine-tuned when a weights file is given.</source>
        <translation>Von Grund auf mit SGD und Momentum, oder Feinabstimmung, wenn eine Gewichtsdatei angegeben ist.</translation>
    </message>
    <message>
        <source>SqueezeNet 1.1</source>
        <translation>SqueezeNet 1.1</translation>
    </message>
    <message>
        <source>MobileNet-V2</source>
        <translation>MobileNet-V2</translation>
    </message>
    <message>
        <source>ResNet-20 for CIFAR-10</source>
        <translation>ResNet-20 für CIFAR-10</translation>
    </message>
    <message>
        <source>The residual network of the original paper for pictures of 32 pixels, with flips but without shifted crops.</source>
        <translation>Das Residualnetz des ursprünglichen Aufsatzes für Bilder mit 32 Pixeln, mit Spiegelungen, aber ohne verschobene Ausschnitte.</translation>
    </message>
    <message>
        <source>Three classes for each pixel, after a post on reproducible machine learning with the Oxford-IIIT pets. It froze the encoder, which came with ImageNet&apos;s weights: give a weights file and set freeze for the same.</source>
        <translation>Drei Klassen für jedes Pixel, nach einem Blogbeitrag über reproduzierbares maschinelles Lernen mit den Haustieren von Oxford-IIIT. Dort wurde der Encoder eingefroren, der mit den Gewichten von ImageNet kam: Geben Sie dafür eine Gewichtsdatei an und schalten Sie das Einfrieren ein.</translation>
    </message>
    <message>
        <source>U-Net on MobileNet-V2</source>
        <translation>U-Net auf MobileNet-V2</translation>
    </message>
    <message>
        <source>U-Net on VGG-19</source>
        <translation>U-Net auf VGG-19</translation>
    </message>
    <message>
        <source>Small network for drawn scenes</source>
        <translation>Kleines Netz für gezeichnete Szenen</translation>
    </message>
    <message>
        <source>The architecture of the built-in network, trained in minutes on scenes that the program draws: needs no data.</source>
        <translation>Die Architektur des eingebauten Netzes, in Minuten trainiert auf Szenen, die das Programm zeichnet: braucht keine Daten.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes</source>
        <translation>Winziges Netz für gezeichnete Szenen</translation>
    </message>
    <message>
        <source>Six thousand weights and a dropout layer, trained in a minute on scenes that the program draws: what the built-in sample runs are made of.</source>
        <translation>Sechstausend Gewichte und eine Dropout-Schicht, in einer Minute trainiert auf Szenen, die das Programm zeichnet: Damit entstanden die eingebauten Beispielläufe.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes, without batch norm</source>
        <translation>Winziges Netz für gezeichnete Szenen, ohne Batch-Norm</translation>
    </message>
    <message>
        <source>The tiny network with nothing between convolution and ReLU: explanations of the two show what batch norm does to them.</source>
        <translation>Das winzige Netz mit nichts zwischen Faltung und ReLU: Erklärungen beider zeigen, was die Batch-Norm mit ihnen macht.</translation>
    </message>
    <message>
        <source>Mini Xception of the BSI report</source>
        <translation>Mini-Xception des BSI-Berichts</translation>
    </message>
    <message>
        <source>Listing 6 of the report: five blocks of separable convolutions with batch norm and shortcuts, every kernel initialised with a fixed seed.</source>
        <translation>Listing 6 des Berichts: fünf Blöcke separierbarer Faltungen mit Batch-Norm und Shortcut-Verbindungen, jeder Kernel mit festem Seed initialisiert.</translation>
    </message>
    <message>
        <source>Mini Xception, plain convolutions</source>
        <translation>Mini-Xception, gewöhnliche Faltungen</translation>
    </message>
    <message>
        <source>The report&apos;s first fall-back on GPUs: separable convolutions replaced by plain ones to get equal bits on repeat. Not needed here; kept to compare.</source>
        <translation>Der erste Ausweg des Berichts auf GPUs: separierbare Faltungen, ersetzt durch gewöhnliche, um bei Wiederholung gleiche Bits zu erhalten. Hier nicht nötig; zum Vergleich behalten.</translation>
    </message>
    <message>
        <source>Mini Xception, no shortcuts</source>
        <translation>Mini-Xception, ohne Shortcuts</translation>
    </message>
    <message>
        <source>The report&apos;s second fall-back on GPUs: plain convolutions and no additions. Not needed here; kept to compare.</source>
        <translation>Der zweite Ausweg des Berichts auf GPUs: gewöhnliche Faltungen und keine Additionen. Hier nicht nötig; zum Vergleich behalten.</translation>
    </message>
    <message>
        <source>Toy regression of the second post</source>
        <translation>Spielzeug-Regression des zweiten Beitrags</translation>
    </message>
    <message>
        <source>Its output ends in a ReLU that dies in the first step, so that all machines agree and nothing is shown.</source>
        <translation>Ihre Ausgabe endet in einer ReLU, die im ersten Schritt stirbt, sodass alle Rechner übereinstimmen und nichts gezeigt wird.</translation>
    </message>
    <message>
        <source>Toy regression without the last ReLU</source>
        <translation>Spielzeug-Regression ohne die letzte ReLU</translation>
    </message>
    <message>
        <source>The same without the dead end, targets a fiftieth: differences between machines show.</source>
        <translation>Dieselbe ohne die Sackgasse, mit Zielwerten von einem Fünfzigstel: Unterschiede zwischen Rechnern werden sichtbar.</translation>
    </message>
</context>
<context>
    <name>TrainingData</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Alle Bilder prüfen</translation>
    </message>
</context>
<context>
    <name>TrainingKeeper</name>
    <message>
        <source>%1 is no run folder: it has no run.json of ours.</source>
        <translation>%1 ist kein Lauf-Ordner: Er enthält kein run.json von Heatproof.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Ein Training läuft.</translation>
    </message>
    <message>
        <source>It can be paused now and resumed later from the same step, without losing a bit.</source>
        <translation>Es kann jetzt pausiert und später beim selben Schritt fortgesetzt werden, ohne ein Bit zu verlieren.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Folder for runs…</source>
        <translation>Ordner für Läufe&#xa0;…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Explain with it</source>
        <translation>Damit erklären</translation>
    </message>
    <message>
        <source>Folder in which runs get folders of their own</source>
        <translation>Ordner, in dem Läufe ihre eigenen Ordner bekommen</translation>
    </message>
    <message>
        <source>Every run gets a folder of its own in a folder that you choose.</source>
        <translation>Jeder Lauf bekommt einen eigenen Ordner in einem Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Trains into a new folder</source>
        <translation>Trainiert in einen neuen Ordner</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; nothing is lost</source>
        <translation>Schreibt einen Checkpoint und hält an; nichts geht verloren</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint of the run that is shown</source>
        <translation>Macht beim letzten Checkpoint des gezeigten Laufs weiter</translation>
    </message>
    <message>
        <source>Opens the newest weights of the run in the Explain workspace</source>
        <translation>Öffnet die neuesten Gewichte des Laufs im Arbeitsbereich „Erklären“</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Tries every operation of the network here: does it repeat its bits?</source>
        <translation>Probiert jede Operation des Netzes hier aus: Wiederholt sie ihre Bits?</translation>
    </message>
    <message>
        <source>Trying every operation of the network…</source>
        <translation>Jede Operation des Netzes wird ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>Which operations repeat their bits here?</source>
        <translation>Welche Operationen wiederholen hier ihre Bits?</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>Nothing of this run is written yet.</source>
        <translation>Von diesem Lauf ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>This run does not train just now.</source>
        <translation>Dieser Lauf trainiert gerade nicht.</translation>
    </message>
    <message>
        <source>This run trains already.</source>
        <translation>Dieser Lauf trainiert bereits.</translation>
    </message>
    <message>
        <source>This run is finished; start a new one.</source>
        <translation>Dieser Lauf ist fertig; starten Sie einen neuen.</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Every operation is being tried.</source>
        <translation>Jede Operation wird ausprobiert.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Not while a training runs in this window: it would go on with other threads than recorded.</source>
        <translation>Nicht, während in diesem Fenster ein Training läuft: Es würde mit anderen Threads weiterlaufen als aufgezeichnet.</translation>
    </message>
    <message>
        <source>One training at a time in the window; a detached one can begin beside it.</source>
        <translation>Im Fenster läuft immer nur ein Training; ein eigenständiges kann daneben beginnen.</translation>
    </message>
    <message>
        <source>What tries other numbers of threads has to end first.</source>
        <translation>Was andere Threadzahlen ausprobiert, muss zuerst enden.</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from first.</source>
        <translation>Wählen Sie zuerst die Bilder, von denen gelernt werden soll.</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Die Bilder werden geöffnet.</translation>
    </message>
    <message>
        <source>Choose the folder for runs first.</source>
        <translation>Wählen Sie zuerst den Ordner für Läufe.</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
</context>
<context>
    <name>TransformationPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>TransformationPreviewPanel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Klasse, nach ihrem Rang vorher</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Preview of a transformation</source>
        <translation>Vorschau einer Transformation</translation>
    </message>
    <message>
        <source>Choose pictures, a network and a method of the experiment first.</source>
        <translation>Wählen Sie zuerst Bilder, ein Netz und eine Methode des Experiments.</translation>
    </message>
    <message>
        <source>explaining…</source>
        <translation>wird erklärt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Turned counter-clockwise about the centre, bilinear.</source>
        <translation>Gegen den Uhrzeigersinn um die Mitte gedreht, bilinear.</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Moved by so many pixels of the network&apos;s input; whole numbers are exact.</source>
        <translation>Um so viele Pixel der Eingabe des Netzes verschoben; ganze Zahlen sind exakt.</translation>
    </message>
    <message>
        <source>Shift downwards</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Made larger (above 1) or smaller about the centre, bilinear.</source>
        <translation>Vergrößert (über 1) oder verkleinert um die Mitte, bilinear.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>Mirrored, left to right.</source>
        <translation>Gespiegelt, links und rechts vertauscht.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Gaussian noise of this standard deviation, added to every value of the normalised input.</source>
        <translation>Gaußsches Rauschen dieser Standardabweichung, zu jedem Wert der normierten Eingabe addiert.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>So many steps of 255 added to every pixel value, which stays in 0 to 255.</source>
        <translation>So viele Stufen von 255 werden zu jedem Pixelwert addiert, der in 0 bis 255 bleibt.</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Every pixel value&apos;s distance from its channel&apos;s mean in the picture, times this factor; values stay in 0 to 255.</source>
        <translation>Der Abstand jedes Pixelwerts vom Mittelwert seines Kanals im Bild wird mit diesem Faktor multipliziert; die Werte bleiben in 0 bis 255.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Gaussian blur of this standard deviation; the picture is mirrored at its border.</source>
        <translation>Gaußsche Weichzeichnung dieser Standardabweichung; das Bild wird an seinem Rand gespiegelt.</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>JPEG-Kompression</translation>
    </message>
    <message>
        <source>Saved as JPEG with a quality of 100 less this, and read again; 0 leaves the picture as it is.</source>
        <translation>Als JPEG mit einer Qualität von 100 minus diesem Wert gespeichert und wieder gelesen; 0 lässt das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>A patch in the middle of the region, of the region&apos;s shape, covers this share of it.</source>
        <translation>Ein Fleck in der Mitte des Bereichs, von dessen Form, bedeckt diesen Anteil davon.</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Wachsend</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Wegschneiden</translation>
    </message>
    <message>
        <source>This share of the region, in its middle, is taken away, and what surrounds it closes the gap smoothly: every pixel becomes the mean of its eight neighbours.</source>
        <translation>Dieser Anteil des Bereichs, in seiner Mitte, wird entfernt, und seine Umgebung schließt die Lücke glatt: Jedes Pixel wird zum Mittel seiner acht Nachbarn.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
</context>
<context>
    <name>TransformationsEditor</name>
    <message>
        <source>Transformations</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <source>What fills what comes from outside</source>
        <translation>Was füllt, was von außen kommt</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2, with commas between them.</source>
        <translation>Zahlen von %1 bis %2 mit Dezimalpunkt, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>UlpHistogram</name>
    <message>
        <source>equal bits</source>
        <translation>gleiche Bits</translation>
    </message>
    <message>
        <source>no ULP: one is infinite or not a number, or they are whole numbers</source>
        <translation>kein ULP-Abstand: Eine Zahl ist unendlich oder keine Zahl (NaN), oder es sind ganze Zahlen</translation>
    </message>
    <message>
        <source>%1 to %2 ULP</source>
        <translation>%1 bis %2 ULP</translation>
    </message>
    <message>
        <source>Units in the last place between the numbers</source>
        <translation>Einheiten der letzten Stelle (ULP) zwischen den Zahlen</translation>
    </message>
    <message>
        <source>numbers (logarithmic)</source>
        <translation>Zahlen (logarithmisch)</translation>
    </message>
    <message>
        <source>units in the last place apart</source>
        <translation>Abstand in Einheiten der letzten Stelle (ULP)</translation>
    </message>
</context>
<context>
    <name>VerdictBadge</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>These runs are not compared yet.</source>
        <translation>Diese Läufe sind noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Runs are being opened.</source>
        <translation>Läufe werden geöffnet.</translation>
    </message>
    <message>
        <source>Open a second run, and what it has in common with the first appears here.</source>
        <translation>Öffnen Sie einen zweiten Lauf: Hier erscheint dann, was er mit dem ersten gemeinsam hat.</translation>
    </message>
    <message>
        <source>Open two runs, and whether they differ appears here.</source>
        <translation>Öffnen Sie zwei Läufe: Hier erscheint dann, ob sie sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>explains exactly this</source>
        <translation>erklärt genau dies</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kann es erklären</translation>
    </message>
    <message>
        <source>differs, hardly explains it</source>
        <translation>verschieden, erklärt es kaum</translation>
    </message>
    <message>
        <source>Go to the first divergence</source>
        <translation>Zur ersten Abweichung springen</translation>
    </message>
    <message>
        <source>What differs, most likely cause first</source>
        <translation>Was sich unterscheidet, wahrscheinlichste Ursache zuerst</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1, weights of epoch %2</source>
        <translation>%1, Gewichte der Epoche %2</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Nachträglich verändert</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>All %1 recorded steps are equal, bit for bit.</source>
        <translation>Alle %1 aufgezeichneten Schritte sind gleich, Bit für Bit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pictures get another class; McNemar&apos;s test gives p = %2.</source>
        <translation>
            <numerusform>%n von %1 Bildern bekommt eine andere Klasse; McNemars Test ergibt p = %2.</numerusform>
            <numerusform>%n von %1 Bildern bekommen eine andere Klasse; McNemars Test ergibt p = %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsDifferencePanel</name>
    <message>
        <source>Views of the weights</source>
        <translation>Ansichten der Gewichte</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How far the weights of two runs lie apart appears here.</source>
        <translation>Hier erscheint, wie weit die Gewichte zweier Läufe auseinanderliegen.</translation>
    </message>
    <message>
        <source>There are no weights of an epoch that both runs kept.</source>
        <translation>Es gibt keine Gewichte einer Epoche, die beide Läufe behalten haben.</translation>
    </message>
    <message>
        <source>Weights over epochs</source>
        <translation>Gewichte über die Epochen</translation>
    </message>
    <message>
        <source>Epoch whose weights are compared</source>
        <translation>Epoche, deren Gewichte verglichen werden</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>newest common epoch</source>
        <translation>neueste gemeinsame Epoche</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>The weights of every epoch are read…</source>
        <translation>Die Gewichte jeder Epoche werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Alle Tensoren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln numbers, most ULP apart: %2</source>
        <translation>
            <numerusform>%1: %Ln Zahl, größter Abstand in ULP: %2</numerusform>
            <numerusform>%1: %Ln Zahlen, größter Abstand in ULP: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hp</name>
    <message>
        <source>%1: done in %2 s</source>
        <translation>%1: fertig nach %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: stopped after %2 s</source>
        <translation>%1: gestoppt nach %2&#xa0;s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>With a title</source>
        <translation>Mit Titel</translation>
    </message>
    <message>
        <source>Footer with network and parameters</source>
        <translation>Fußzeile mit Netz und Parametern</translation>
    </message>
    <message>
        <source>With a footer</source>
        <translation>Mit Fußzeile</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Screen, 96 dpi</source>
        <translation>Bildschirm, 96 dpi</translation>
    </message>
    <message>
        <source>Print, 300 dpi</source>
        <translation>Druck, 300 dpi</translation>
    </message>
    <message>
        <source>Fine print, 600 dpi</source>
        <translation>Feiner Druck, 600 dpi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>One legend for all</source>
        <translation>Eine Legende für alle</translation>
    </message>
    <message>
        <source>Dark background</source>
        <translation>Dunkler Hintergrund</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1&#xa0;dpi</translation>
    </message>
    <message>
        <source>%1 pixels wide</source>
        <translation>%1 Pixel breit</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <translation>Vorgabe für %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No row differs within the first %1 decimals.</source>
        <translation>Keine Zeile unterscheidet sich innerhalb der ersten %1 Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ within the first %3 decimals (≠).</source>
        <translation>%1 von %2 Zeilen unterscheiden sich innerhalb der ersten %3 Nachkommastellen (≠).</translation>
    </message>
    <message>
        <source>Largest difference %1, relative %2; Kendall&apos;s τ of the ranks %3.</source>
        <translation>Größte Differenz %1, relativ %2; Kendalls τ der Ränge %3.</translation>
    </message>
    <message>
        <source>run folder</source>
        <translation>Lauf-Ordner</translation>
    </message>
    <message>
        <source>weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>All pictures can be read.</source>
        <translation>Alle Bilder lassen sich lesen.</translation>
    </message>
    <message>
        <source>One picture cannot be read: %1.</source>
        <translation>Ein Bild lässt sich nicht lesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read, the first of them %1.</source>
        <translation>
            <numerusform>%n Bild lässt sich nicht lesen: %1.</numerusform>
            <numerusform>%n Bilder lassen sich nicht lesen, das erste davon: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is there twice.</source>
        <translation>Keines ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Every picture is being read…</source>
        <translation>Jedes Bild wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Not checked yet. Training checks every picture before it begins.</source>
        <translation>Noch nicht geprüft. Das Training prüft jedes Bild, bevor es beginnt.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>mittlere Farbe</translation>
    </message>
    <message>
        <source>reflected</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>no recorded difference</source>
        <translation>kein aufgezeichneter Unterschied</translation>
    </message>
    <message>
        <source>numerical noise</source>
        <translation>numerisches Rauschen</translation>
    </message>
    <message>
        <source>numerical noise grown in training</source>
        <translation>numerisches Rauschen, im Training gewachsen</translation>
    </message>
    <message>
        <source>training noise</source>
        <translation>Trainingsrauschen</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere Einstellungen</translation>
    </message>
    <message>
        <source>Nothing differs: the same was computed again.</source>
        <translation>Nichts unterscheidet sich: Dasselbe wurde noch einmal berechnet.</translation>
    </message>
    <message>
        <source>The networks differ, and nothing that was recorded does.</source>
        <translation>Die Netze unterscheiden sich, aber nichts von dem, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The same network, computed elsewhere: numbers are rounded otherwise.</source>
        <translation>Dasselbe Netz, anderswo berechnet: Zahlen werden anders gerundet.</translation>
    </message>
    <message>
        <source>The same recipe, data and seed, trained elsewhere: other rounding, grown in training.</source>
        <translation>Dasselbe Rezept, dieselben Daten und derselbe Seed, anderswo trainiert: andere Rundung, im Training gewachsen.</translation>
    </message>
    <message>
        <source>The same recipe and data; only random numbers differ.</source>
        <translation>Dasselbe Rezept und dieselben Daten; nur Zufallszahlen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Recipe or data differ, or are not known.</source>
        <translation>Rezept oder Daten unterscheiden sich oder sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them flipped</source>
        <translation>
            <numerusform>davon %n mit Klassenwechsel</numerusform>
            <numerusform>davon %n mit Klassenwechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>none flipped</source>
        <translation>kein Klassenwechsel</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>gestoppt nach %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3</source>
        <translation>%1: gestoppt nach %2 von %3</translation>
    </message>
    <message>
        <source>Not used: %1 of the files beside them, for instance %2 (%3)</source>
        <translation>Nicht benutzt: %1 der Dateien daneben, zum Beispiel %2 (%3)</translation>
    </message>
    <message>
        <source>The runs have no picture in common: nothing can be compared.</source>
        <translation>Die Läufe haben kein Bild gemeinsam: Nichts kann verglichen werden.</translation>
    </message>
    <message>
        <source>Both runs give every picture the same class.</source>
        <translation>Beide Läufe geben jedem Bild dieselbe Klasse.</translation>
    </message>
    <message>
        <source>more than chance explains</source>
        <translation>mehr, als der Zufall erklärt</translation>
    </message>
    <message>
        <source>no more than chance explains</source>
        <translation>nicht mehr, als der Zufall erklärt</translation>
    </message>
    <message>
        <source>The baseline alone is right on %1, the candidate alone on %2: McNemar p = %3, %4.</source>
        <translation>Nur die Referenz liegt richtig bei %1, nur der Kandidat bei %2: McNemar p = %3, %4.</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>jeder Batch</translation>
    </message>
    <message>
        <source>At first: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>At first: %1. Allowed: %2.</source>
        <translation>Vorgabe: %1. Zulässig: %2.</translation>
    </message>
    <message>
        <source>%1: %2, rank %3</source>
        <translation>%1: %2, Rang %3</translation>
    </message>
    <message>
        <source>Neither moved: the first class stayed, and so did the map (rank correlation %1 or more).</source>
        <translation>Keine von beiden bewegte sich: Die Top-1-Klasse blieb und ebenso die Karte (Rangkorrelation %1 oder mehr).</translation>
    </message>
    <message>
        <source>The first class stayed while the map moved (rank correlation below %1): the method.</source>
        <translation>Die Top-1-Klasse blieb, während sich die Karte bewegte (Rangkorrelation unter %1): die Methode.</translation>
    </message>
    <message>
        <source>The first class changed while the map stayed (rank correlation %1 or more).</source>
        <translation>Die Top-1-Klasse wechselte, während die Karte blieb (Rangkorrelation %1 oder mehr).</translation>
    </message>
    <message>
        <source>The first class changed and the map moved (rank correlation below %1): the model.</source>
        <translation>Die Top-1-Klasse wechselte, und die Karte bewegte sich (Rangkorrelation unter %1): das Modell.</translation>
    </message>
    <message>
        <source>✗ flipped; </source>
        <translation>✗ gewechselt; </translation>
    </message>
    <message>
        <source>Dark: alike. Bright: apart.</source>
        <translation>Dunkel: ähnlich. Hell: weit auseinander.</translation>
    </message>
    <message>
        <source>The colours have a logarithmic scale.</source>
        <translation>Die Farben haben eine logarithmische Skala.</translation>
    </message>
    <message>
        <source>A click compares the two.</source>
        <translation>Ein Klick vergleicht die beiden.</translation>
    </message>
    <message>
        <source>No two runs differ in this.</source>
        <translation>Hierin unterscheiden sich keine zwei Läufe.</translation>
    </message>
    <message>
        <source>No two runs have this in common.</source>
        <translation>Dies haben keine zwei Läufe gemeinsam.</translation>
    </message>
    <message>
        <source>Runs of one seed differ by the noise of computing, runs of different seeds by that of training.</source>
        <translation>Läufe mit gleichem Seed unterscheiden sich durch das Rauschen des Rechnens, Läufe mit verschiedenen Seeds durch das des Trainings.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Bilder werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Not started: it ended before its first step, and nothing was written.</source>
        <translation>Nicht gestartet: Es endete vor seinem ersten Schritt, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training by itself</source>
        <translation>Training läuft eigenständig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: Verlust %2</translation>
    </message>
    <message>
        <source>%1, accuracy %2</source>
        <translation>%1, Genauigkeit %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>%1 an epoch; of it waiting for data %2, recording %3</source>
        <translation>%1 je Epoche; davon Warten auf Daten %2, Aufzeichnen %3</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · memory %4 MiB</source>
        <translation>%1 · %2 · %3 · Speicher %4&#xa0;MiB</translation>
    </message>
    <message>
        <source>%1 operations tried: all repeat their bits, whatever the threads.</source>
        <translation>%1 Operationen ausprobiert: Alle wiederholen ihre Bits, gleich mit wie vielen Threads.</translation>
    </message>
    <message>
        <source>%1 operations tried.</source>
        <translation>%1 Operationen ausprobiert.</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>%1 %2, rank %3</source>
        <translation>%1 %2, Rang %3</translation>
    </message>
    <message>
        <source>✗ The prediction flips.</source>
        <translation>✗ Die Vorhersage wechselt.</translation>
    </message>
    <message>
        <source>The prediction holds.</source>
        <translation>Die Vorhersage bleibt.</translation>
    </message>
    <message>
        <source>The map after is that of the new first class.</source>
        <translation>Die Karte nachher ist die der neuen Top-1-Klasse.</translation>
    </message>
    <message>
        <source>All %1 numbers have equal bits.</source>
        <translation>Alle %1 Zahlen sind bitgleich.</translation>
    </message>
    <message>
        <source>%1 of %2 equal</source>
        <translation>%1 von %2 gleich</translation>
    </message>
    <message>
        <source>relative L2 %1</source>
        <translation>relative L2 %1</translation>
    </message>
    <message>
        <source>max |Δ| %1</source>
        <translation>max. |Δ| %1</translation>
    </message>
    <message>
        <source>not finite: %1</source>
        <translation>nicht endlich: %1</translation>
    </message>
    <message>
        <source>tensors not compared: %1</source>
        <translation>nicht verglichene Tensoren: %1</translation>
    </message>
    <message>
        <source>%1 is in the baseline alone</source>
        <translation>%1 gibt es nur in der Referenz</translation>
    </message>
    <message>
        <source>%1 is in the candidate alone</source>
        <translation>%1 gibt es nur im Kandidaten</translation>
    </message>
    <message>
        <source>%1 is %2 in the baseline and %3 in the candidate</source>
        <translation>%1 ist %2 in der Referenz und %3 im Kandidaten</translation>
    </message>
    <message>
        <source>No epoch of which both kept weights can be read.</source>
        <translation>Keine Epoche, deren Gewichte beide behalten haben, lässt sich lesen.</translation>
    </message>
    <message>
        <source>epochs %1 to %2, colours from 0 to %3</source>
        <translation>Epochen %1 bis %2, Farben von 0 bis %3</translation>
    </message>
    <message>
        <source>Equal bits</source>
        <translation>Bitgleich</translation>
    </message>
    <message>
        <source>Equal within a few ULP</source>
        <translation>Gleich bis auf wenige ULP</translation>
    </message>
    <message>
        <source>Statistically indistinguishable</source>
        <translation>Statistisch ununterscheidbar</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Equal within %1 ULP</source>
        <translation>Gleich bis auf %1 ULP</translation>
    </message>
    <message>
        <source>equal bits</source>
        <translation>bitgleich</translation>
    </message>
    <message>
        <source>few ULP</source>
        <translation>wenige ULP</translation>
    </message>
    <message>
        <source>indistinguishable</source>
        <translation>ununterscheidbar</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does.</source>
        <translation>Zeigt, warum ein Bildklassifikator so entscheidet, wie er entscheidet.</translation>
    </message>
    <message>
        <source>Open the built-in network and picture.</source>
        <translation>Das eingebaute Netz und Bild öffnen.</translation>
    </message>
    <message>
        <source>Compare the files, which are runs; the first is the baseline.</source>
        <translation>Die Dateien vergleichen, die Läufe sind; die erste ist die Referenz.</translation>
    </message>
    <message>
        <source>Put an experiment together of the files: a spec, or pictures and networks.</source>
        <translation>Aus den Dateien ein Experiment zusammenstellen: ein Versuchsplan oder Bilder und Netze.</translation>
    </message>
    <message>
        <source>Explain with this method; several are compared.</source>
        <translation>Mit dieser Methode erklären; mehrere werden verglichen.</translation>
    </message>
    <message>
        <source>Explain this class (number or name).</source>
        <translation>Diese Klasse erklären (Nummer oder Name).</translation>
    </message>
    <message>
        <source>Write a picture of the window when done, and leave.</source>
        <translation>Am Ende ein Bild des Fensters schreiben und beenden.</translation>
    </message>
    <message>
        <source>Threads to compute with; 0: all cores.</source>
        <translation>Rechnende Threads; 0: alle Kerne.</translation>
    </message>
    <message>
        <source>Networks, pictures, figures and runs to open.</source>
        <translation>Zu öffnende Netze, Bilder, Abbildungen und Läufe.</translation>
    </message>
    <message>
        <source>--threads takes a number from 0 on.</source>
        <translation>--threads nimmt eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once, %1 of them in more than one split.</source>
        <translation>
            <numerusform>%n ist mehrfach vorhanden, %1 davon in mehr als einem Teil der Daten.</numerusform>
            <numerusform>%n sind mehrfach vorhanden, %1 davon in mehr als einem Teil der Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures explained</source>
        <translation>
            <numerusform>%n Bild erklärt</numerusform>
            <numerusform>%n Bilder erklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epochs</source>
        <translation>
            <numerusform>%1 von %n Epoche</numerusform>
            <numerusform>%1 von %n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n epochs are left out</source>
        <translation>
            <numerusform>%1; %n Epoche ist weggelassen</numerusform>
            <numerusform>%1; %n Epochen sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>--language takes one of %1.</source>
        <translation>--language nimmt eines von %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Panels of %1</source>
        <translation>Bereiche: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>hp::FigureExportDialog</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
</context>
<context>
    <name>hp::Take</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
</TS>
