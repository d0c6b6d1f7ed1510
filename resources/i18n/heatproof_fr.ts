<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heatproof</source>
        <translation>À propos de Heatproof</translation>
    </message>
    <message>
        <source>Heatproof %1</source>
        <translation>Heatproof %1</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does, and whether that can be trusted.
Free software under the GNU General Public License, version 3 or later, without warranty.</source>
        <translation>Montre pourquoi un classifieur d’images décide comme il le fait, et si l’on peut s’y fier.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans garantie.</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>Environnement d’exécution</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open two runs first: a report is about what was compared.</source>
        <translation>Ouvrez d’abord deux exécutions&#xa0;: un rapport porte sur ce qui a été comparé.</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>Ouvrir un &amp;réseau…</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Open &amp;class names…</source>
        <translation>Ouvrir des noms de &amp;classes…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>&amp;Exporter la figure…</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>Exporter la co&amp;mparaison…</translation>
    </message>
    <message>
        <source>&amp;Replay figure…</source>
        <translation>Re&amp;jouer une figure…</translation>
    </message>
    <message>
        <source>Open the last files at s&amp;tart</source>
        <translation>Rouvrir les derniers fichiers au &amp;démarrage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation>Copier comme ligne de &amp;commande</translation>
    </message>
    <message>
        <source>Show or hide the &amp;heat map</source>
        <translation>Afficher ou masquer la carte de c&amp;haleur</translation>
    </message>
    <message>
        <source>Shared or own s&amp;cale</source>
        <translation>É&amp;chelle commune ou propre</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Ajuster l’image</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Fill the &amp;comparison</source>
        <translation>Compléter la &amp;comparaison</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>&amp;Ouvrir une exécution…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Lancer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Mettre l’entraînement en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>&amp;Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Open runs to compare…</source>
        <translation>&amp;Ouvrir des exécutions à comparer…</translation>
    </message>
    <message>
        <source>Open &amp;files to compare…</source>
        <translation>Ouvrir des fic&amp;hiers à comparer…</translation>
    </message>
    <message>
        <source>Compare the &amp;sample runs</source>
        <translation>Comparer les exécutions d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Compare the runs of the &amp;Train workspace</source>
        <translation>Comparer les exécutions de l’espace E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;Make the candidate the baseline</source>
        <translation>Faire du candidat la ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Go to the first divergence</source>
        <translation>&amp;Aller à la première divergence</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Exporter un &amp;rapport…</translation>
    </message>
    <message>
        <source>Export tab&amp;les and figures…</source>
        <translation>Exporter &amp;tableaux et figures…</translation>
    </message>
    <message>
        <source>&amp;Close the candidate</source>
        <translation>Fermer le &amp;candidat</translation>
    </message>
    <message>
        <source>Run on the &amp;scenes</source>
        <translation>Lancer sur les &amp;scènes</translation>
    </message>
    <message>
        <source>&amp;Open spec…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>S&amp;ave spec…</source>
        <translation>&amp;Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>Ouvrir des &amp;résultats…</translation>
    </message>
    <message>
        <source>R&amp;un the experiment</source>
        <translation>&amp;Lancer l’expérience</translation>
    </message>
    <message>
        <source>&amp;Pause the experiment</source>
        <translation>Mettre l’expérience en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Continue the experiment</source>
        <translation>&amp;Continuer l’expérience</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>R&amp;obustness</source>
        <translation>R&amp;obustesse</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>&amp;About Heatproof</source>
        <translation>À pr&amp;opos de Heatproof</translation>
    </message>
    <message>
        <source>&amp;Help on what has the keyboard</source>
        <translation>&amp;Aide sur l’élément actif</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
</context>
<context>
    <name>AlarmBox</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
<context>
    <name>AllPictures</name>
    <message>
        <source>Pictures of the data</source>
        <translation>Images des données</translation>
    </message>
    <message>
        <source>Find a picture</source>
        <translation>Rechercher une image</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Lister à nouveau</translation>
    </message>
    <message>
        <source>List the pictures of %1</source>
        <translation>Lister les images de %1</translation>
    </message>
    <message>
        <source>The pictures are being listed…</source>
        <translation>Établissement de la liste des images…</translation>
    </message>
    <message>
        <source>Listing the pictures was stopped.</source>
        <translation>L’établissement de la liste des images a été arrêté.</translation>
    </message>
    <message>
        <source>All pictures of the baseline&apos;s data appear here.</source>
        <translation>Toutes les images des données de la référence apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>BothExplanationsPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Both explanations</source>
        <translation>Les deux explications</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>What both runs say of the picture, and why</source>
        <translation>Ce que les deux exécutions disent de l’image, et pourquoi</translation>
    </message>
    <message>
        <source>Ask both runs about a picture in a file</source>
        <translation>Interroger les deux exécutions sur une image tirée d’un fichier</translation>
    </message>
    <message>
        <source>Both networks look at the picture…</source>
        <translation>Les deux réseaux regardent l’image…</translation>
    </message>
    <message>
        <source>Choose a flipped picture, any picture of the data, or drop one here: what both runs say of it, and why, appears here.</source>
        <translation>Choisissez une image basculée ou toute autre image des données, ou déposez-en une ici&#xa0;: ce que les deux exécutions en disent, et pourquoi, apparaît ici.</translation>
    </message>
    <message>
        <source>What two runs say of a picture, and why, appears here.</source>
        <translation>Ce que deux exécutions disent d’une image, et pourquoi, apparaît ici.</translation>
    </message>
    <message>
        <source>Both networks explain the picture…</source>
        <translation>Les deux réseaux expliquent l’image…</translation>
    </message>
    <message>
        <source>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · top 10 % overlap %5</source>
        <translation>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · recouvrement du top 10&#xa0;% %5</translation>
    </message>
    <message>
        <source>Ask both runs about a picture</source>
        <translation>Interroger les deux exécutions sur une image</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <source>honest</source>
        <translation>bien calibré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>mean probability %1, right %2</source>
        <translation>probabilité moyenne %1, justes %2</translation>
    </message>
    <message>
        <source>Of %1 pictures: expected calibration error %2 (baseline) and %3 (candidate), Brier score %4 and %5. The nearer to the diagonal, the more honest the probabilities.</source>
        <translation>Sur %1 images&#xa0;: erreur de calibration attendue %2 (référence) et %3 (candidat), score de Brier %4 et %5. Plus la courbe est proche de la diagonale, plus les probabilités sont fiables.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation>probabilité moyenne</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>part de réponses justes</translation>
    </message>
    <message>
        <source>How many are right, by probability</source>
        <translation>Nombre de réponses justes, par probabilité</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Baseline right</source>
        <translation>Référence&#xa0;: justes</translation>
    </message>
    <message>
        <source>Candidate right</source>
        <translation>Candidat&#xa0;: justes</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>de %1 à %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Explain %1 before and after: %2</source>
        <translation>Expliquer %1 avant et après&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Colour legend</source>
        <translation>Légende des couleurs</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Red and blue</source>
        <translation>Rouge et bleu</translation>
    </message>
    <message>
        <source>Ember and ice (dark)</source>
        <translation>Braise et glace (sombre)</translation>
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
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Beginning of the training</source>
        <translation>Début de l’entraînement</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Statistiques glissantes</translation>
    </message>
    <message>
        <source>Length of the training</source>
        <translation>Durée de l’entraînement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Numeric mode</source>
        <translation>Mode numérique</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Jeu d’instructions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Floating-point control</source>
        <translation>Contrôle des flottants</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Further pictures</source>
        <translation>Autres images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Hardware personality</source>
        <translation>Personnalité matérielle</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>à partir de zéro</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Seed of the scenes</source>
        <translation>Graine des scènes</translation>
    </message>
    <message>
        <source>Size of the scenes</source>
        <translation>Taille des scènes</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Processeur graphique</translation>
    </message>
    <message>
        <source>Multiprocessors</source>
        <translation>Multiprocesseurs</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Capacité de calcul</translation>
    </message>
    <message>
        <source>CUDA of the driver</source>
        <translation>CUDA du pilote</translation>
    </message>
    <message>
        <source>Driver of the graphics processor</source>
        <translation>Pilote du processeur graphique</translation>
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
        <translation>oneDNN est intégré</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>Deterministic algorithms</source>
        <translation>Algorithmes déterministes</translation>
    </message>
    <message>
        <source>Deterministic algorithms only warn</source>
        <translation>Simple avertissement si non déterministe</translation>
    </message>
    <message>
        <source>cuDNN deterministic</source>
        <translation>cuDNN déterministe</translation>
    </message>
    <message>
        <source>cuDNN chooses by the clock</source>
        <translation>cuDNN choisit au chronomètre</translation>
    </message>
    <message>
        <source>TF32 in cuBLAS</source>
        <translation>TF32 dans cuBLAS</translation>
    </message>
    <message>
        <source>TF32 in cuDNN</source>
        <translation>TF32 dans cuDNN</translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation>oneDNN</translation>
    </message>
    <message>
        <source>Denormal numbers are kept</source>
        <translation>Nombres dénormalisés conservés</translation>
    </message>
    <message>
        <source>Factors keep all bits</source>
        <translation>Tous les bits des facteurs conservés</translation>
    </message>
    <message>
        <source>Threads may become fewer</source>
        <translation>Réduction des threads permise</translation>
    </message>
    <message>
        <source>Threads between operations</source>
        <translation>Threads entre opérations</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Paramètres régionaux</translation>
    </message>
    <message>
        <source>Family of the processor</source>
        <translation>Famille du processeur</translation>
    </message>
    <message>
        <source>Model number of the processor</source>
        <translation>Numéro de modèle du processeur</translation>
    </message>
    <message>
        <source>Stepping of the processor</source>
        <translation>Révision du processeur</translation>
    </message>
    <message>
        <source>Instruction sets of the processor</source>
        <translation>Jeux d’instructions du processeur</translation>
    </message>
    <message>
        <source>Caches of the processor</source>
        <translation>Caches du processeur</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
</context>
<context>
    <name>CompareCurvesPanel</name>
    <message>
        <source>Loss, validation</source>
        <translation>Perte, validation</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Perte, entraînement</translation>
    </message>
    <message>
        <source>Loss of each batch</source>
        <translation>Perte de chaque lot</translation>
    </message>
    <message>
        <source>Accuracy, validation</source>
        <translation>Exactitude, validation</translation>
    </message>
    <message>
        <source>Accuracy, training</source>
        <translation>Exactitude, entraînement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Curves of all runs</source>
        <translation>Courbes de toutes les exécutions</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Différence avec la référence</translation>
    </message>
    <message>
        <source>These runs have no curves: a weights file says nothing of its training.</source>
        <translation>Ces exécutions n’ont pas de courbes&#xa0;: un fichier de poids ne dit rien de son entraînement.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Lisse les courbes&#x202f;; les courbes brutes restent visibles en pâle derrière</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des exécutions</translation>
    </message>
    <message>
        <source>Drop two or more run folders or weights files here: whether they differ, where it began, and what explains it.</source>
        <translation>Déposez ici au moins deux dossiers d’exécution ou fichiers de poids&#xa0;: diffèrent-ils, où cela a-t-il commencé et qu’est-ce qui l’explique&#x202f;?</translation>
    </message>
    <message>
        <source>Compare the sample runs</source>
        <translation>Comparer les exemples</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Ouvrir des exécutions…</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Afficher les courbes en entier</translation>
    </message>
    <message>
        <source>smoothed, the raw values behind</source>
        <translation>lissé, valeurs brutes derrière</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>avant le premier pas</translation>
    </message>
    <message>
        <source>before step %1</source>
        <translation>avant le pas %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>first divergence: %1</source>
        <translation>première divergence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Open a run to compare, or a folder of runs</source>
        <translation>Ouvrir une exécution à comparer, ou un dossier d’exécutions</translation>
    </message>
    <message>
        <source>Open files to compare</source>
        <translation>Ouvrir des fichiers à comparer</translation>
    </message>
    <message>
        <source>Weights and curves (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</source>
        <translation>Poids et courbes (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Ouvrir des exécutions…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
</context>
<context>
    <name>CompareSession</name>
    <message>
        <source>Look for runs</source>
        <translation>Rechercher des exécutions</translation>
    </message>
    <message>
        <source>%1 was not opened: %2 runs are compared at most. Close some first.</source>
        <translation>%1 n’a pas été ouverte&#xa0;: %2 exécutions au plus sont comparées. Fermez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>Open the run %1</source>
        <translation>Ouvrir l’exécution %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>Compare the weights of every epoch of %1 with %2</source>
        <translation>Comparer les poids de chaque époque de %1 avec %2</translation>
    </message>
</context>
<context>
    <name>ComparedExplanation</name>
    <message>
        <source>Ask both runs about %1</source>
        <translation>Interroger les deux exécutions sur %1</translation>
    </message>
    <message>
        <source>Explain %1 with both runs</source>
        <translation>Expliquer %1 avec les deux exécutions</translation>
    </message>
</context>
<context>
    <name>ComparedRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ComparedRunsPanel</name>
    <message>
        <source>Drop run folders or weights files here. The first is what the others are measured against.</source>
        <translation>Déposez ici des dossiers d’exécution ou des fichiers de poids. Les autres sont mesurés par rapport au premier.</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>Open runs to compare…</source>
        <translation>Ouvrir des exécutions à comparer…</translation>
    </message>
    <message>
        <source>Make the run of this line the baseline</source>
        <translation>Faire de l’exécution de cette ligne la référence</translation>
    </message>
    <message>
        <source>Close the run of this line; its folder stays</source>
        <translation>Fermer l’exécution de cette ligne&#x202f;; son dossier est conservé</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>%1, tampered with</source>
        <translation>%1, altérée</translation>
    </message>
    <message>
        <source>%1, cannot be checked</source>
        <translation>%1, non vérifiable</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Which methods stand side by side</source>
        <translation>Choix des méthodes placées côte à côte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Explain whatever is missing in the grid</source>
        <translation>Expliquer tout ce qui manque dans la grille</translation>
    </message>
    <message>
        <source>Choose methods to see them side by side; Ctrl-click classes to add rows.</source>
        <translation>Choisissez des méthodes pour les voir côte à côte&#x202f;; Ctrl+clic sur des classes pour ajouter des lignes.</translation>
    </message>
    <message>
        <source>linked zoom and cursor</source>
        <translation>zoom et curseur liés</translation>
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
        <translation>Conservation</translation>
    </message>
    <message>
        <source>%1 reaches the pixels</source>
        <translation>%1 arrivent aux pixels</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 biais</translation>
    </message>
    <message>
        <source>%1 stabiliser</source>
        <translation>%1 stabilisateur</translation>
    </message>
    <message>
        <source>%1 dropped by rules</source>
        <translation>%1 écartés par les règles</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 inexpliqués</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Train</source>
        <translation>Entr.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Calib.</source>
        <translation>Calib.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pictures of each class and split</source>
        <translation>Images par classe et par usage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where the pictures come from.</source>
        <translation>D’où viennent les images.</translation>
    </message>
    <message>
        <source>Class folders</source>
        <translation>Dossiers de classes</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Scènes dessinées</translation>
    </message>
    <message>
        <source>CIFAR-10, binary files</source>
        <translation>CIFAR-10, fichiers binaires</translation>
    </message>
    <message>
        <source>CSV list</source>
        <translation>Liste CSV</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pet</source>
        <translation>Oxford-IIIT Pet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>How pictures for training and for validation are told apart.</source>
        <translation>Comment les images d’entraînement et de validation sont distinguées.</translation>
    </message>
    <message>
        <source>Folder or column</source>
        <translation>Dossier ou colonne</translation>
    </message>
    <message>
        <source>Seeded shuffle</source>
        <translation>Mélange avec graine</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Par contenu</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <source>Another seed, another shuffle.</source>
        <translation>Autre graine, autre mélange.</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>How much of the shuffled set validates.</source>
        <translation>Part de l’ensemble mélangé qui sert à la validation.</translation>
    </message>
    <message>
        <source>Scenes to train with</source>
        <translation>Scènes d’entraînement</translation>
    </message>
    <message>
        <source>How many scenes are drawn for training.</source>
        <translation>Nombre de scènes dessinées pour l’entraînement.</translation>
    </message>
    <message>
        <source>Scenes to validate with</source>
        <translation>Scènes de validation</translation>
    </message>
    <message>
        <source>How many further scenes are drawn for validation.</source>
        <translation>Nombre de scènes supplémentaires dessinées pour la validation.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Offer the scenes as a set for segmentation with three classes.</source>
        <translation>Propose les scènes comme un jeu de segmentation à trois classes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another seed, other scenes.</source>
        <translation>Autre graine, autres scènes.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width and height of a scene.</source>
        <translation>Largeur et hauteur d’une scène.</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Distracteurs</translation>
    </message>
    <message>
        <source>At most this many shapes that belong to no class.</source>
        <translation>Nombre maximal de formes qui n’appartiennent à aucune classe.</translation>
    </message>
    <message>
        <source>Watermarks in its class</source>
        <translation>Filigranes dans sa classe</translation>
    </message>
    <message>
        <source>Share of the scenes of one class that carry the mark.</source>
        <translation>Part des scènes d’une classe qui portent la marque.</translation>
    </message>
    <message>
        <source>Watermarks elsewhere</source>
        <translation>Filigranes ailleurs</translation>
    </message>
    <message>
        <source>Share of all other scenes that carry the mark.</source>
        <translation>Part de toutes les autres scènes qui portent la marque.</translation>
    </message>
    <message>
        <source>The watermark&apos;s class</source>
        <translation>Classe du filigrane</translation>
    </message>
    <message>
        <source>Number of the class, from 0.</source>
        <translation>Numéro de la classe, à partir de 0.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Reads every picture, and does without those that cannot be read</source>
        <translation>Lit chaque image et se passe de celles qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>What shall a network learn from?</source>
        <translation>À partir de quoi un réseau doit-il apprendre&#x202f;?</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, a CSV list, or scenes that the program draws: with them nothing else is needed.</source>
        <translation>Un dossier contenant un dossier d’images par classe, une liste CSV, ou des scènes dessinées par le programme&#xa0;: avec elles, rien d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The recipe draws its own numbers: it needs no pictures.</source>
        <translation>La recette tire elle-même ses nombres&#xa0;: elle n’a pas besoin d’images.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Pictures that the program draws</source>
        <translation>Images dessinées par le programme</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class</source>
        <translation>Un dossier contenant un dossier d’images par classe</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and label</source>
        <translation>Un fichier CSV avec les colonnes path et label</translation>
    </message>
    <message>
        <source>A list of pictures</source>
        <translation>Une liste d’images</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Vérifier chaque image</translation>
    </message>
    <message>
        <source>Leave the broken ones out</source>
        <translation>Écarter les images endommagées</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Les images sont en cours d’ouverture.</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>Scenes that the program draws</source>
        <translation>Scènes dessinées par le programme</translation>
    </message>
    <message>
        <source>Every picture is being read.</source>
        <translation>Chaque image est en cours de lecture.</translation>
    </message>
    <message>
        <source>Reads every picture: which are broken, and which are there twice?</source>
        <translation>Lit chaque image&#xa0;: lesquelles sont endommagées, lesquelles sont en double&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Settings of both runs</source>
        <translation>Paramètres des deux exécutions</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>Aussi ce qui est identique</translation>
    </message>
    <message>
        <source>What differs in configuration, data and environment appears here.</source>
        <translation>Ce qui diffère dans la configuration, les données et l’environnement apparaît ici.</translation>
    </message>
    <message>
        <source>No setting differs, as far as both runs provide them.</source>
        <translation>Aucun paramètre ne diffère, pour autant que les deux exécutions les fournissent.</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 sur %2 diffèrent</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
</context>
<context>
    <name>EndedJobs</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
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
        <translation>Compilé avec</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Instruction set used</source>
        <translation>Jeu d’instructions utilisé</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Threads de calcul</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Matrix products (BLAS)</source>
        <translation>Produits de matrices (BLAS)</translation>
    </message>
    <message>
        <source>Convolutions by oneDNN</source>
        <translation>Convolutions par oneDNN</translation>
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
        <translation>La meilleure jusqu’ici&#x202f;; ses poids ont été conservés</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>La meilleure jusqu’ici</translation>
    </message>
    <message>
        <source>Its weights were kept</source>
        <translation>Ses poids ont été conservés</translation>
    </message>
    <message>
        <source>Ep.</source>
        <translation>Ép.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Val.</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Acc.</source>
        <translation>Exac.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss in training</source>
        <translation>Perte à l’entraînement</translation>
    </message>
    <message>
        <source>Loss on the validation pictures</source>
        <translation>Perte sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy in training</source>
        <translation>Exactitude à l’entraînement</translation>
    </message>
    <message>
        <source>Accuracy on the validation pictures</source>
        <translation>Exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Seconds for training and validation</source>
        <translation>Secondes pour l’entraînement et la validation</translation>
    </message>
    <message>
        <source>Whether its weights were kept</source>
        <translation>Indique si ses poids ont été conservés</translation>
    </message>
</context>
<context>
    <name>EpochsPanel</name>
    <message>
        <source>Explain with the weights of the chosen epoch, which were kept</source>
        <translation>Expliquer avec les poids de l’époque choisie, qui ont été conservés</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Every epoch of the run that is shown gets a line here.</source>
        <translation>Chaque époque de l’exécution affichée apparaît ici sur une ligne.</translation>
    </message>
    <message>
        <source>Choose an epoch first.</source>
        <translation>Choisissez d’abord une époque.</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept.</source>
        <translation>Les poids de cette époque n’ont pas été conservés.</translation>
    </message>
</context>
<context>
    <name>ExperimentDraft</name>
    <message>
        <source>Own experiment</source>
        <translation>Expérience personnelle</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>An experiment of your own</source>
        <translation>Une expérience personnelle</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Expériences prédéfinies</translation>
    </message>
    <message>
        <source>Fills in a ready-made experiment; pictures and networks of your own stay</source>
        <translation>Remplit les champs avec une expérience prédéfinie&#x202f;; vos propres images et réseaux restent</translation>
    </message>
    <message>
        <source>What the experiment is made of</source>
        <translation>Composition de l’expérience</translation>
    </message>
    <message>
        <source>Open a spec…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Save the spec…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
</context>
<context>
    <name>ExperimentRowsModel</name>
    <message>
        <source>%1, repeat %2</source>
        <translation>%1, répétition %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the map alone</source>
        <translation>la carte seule</translation>
    </message>
    <message>
        <source>the prediction alone</source>
        <translation>la prédiction seule</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>✗ flipped</source>
        <translation>✗ basculée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>maintenue</translation>
    </message>
    <message>
        <source>after the transformation the new first class is explained</source>
        <translation>après la transformation, la nouvelle première classe est expliquée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>A bougé</translation>
    </message>
</context>
<context>
    <name>ExperimentRun</name>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>Open the rows of %1</source>
        <translation>Ouvrir les lignes de %1</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Rotation and noise, LRP and LIME, first four classes</source>
        <translation>Rotation et bruit, LRP et LIME, quatre premières classes</translation>
    </message>
    <message>
        <source>Rotation, gradients and Grad-CAM, a first look</source>
        <translation>Rotation, gradients et Grad-CAM, premier aperçu</translation>
    </message>
    <message>
        <source>These maps are not those of the row, bit for bit: picture or network have changed since, or another machine computed it.</source>
        <translation>Ces cartes ne sont pas celles de la ligne, bit à bit&#xa0;: l’image ou le réseau ont changé depuis, ou une autre machine les a calculées.</translation>
    </message>
</context>
<context>
    <name>ExplainedSetPanel</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Pairs and how far their explanations are apart</source>
        <translation>Les paires et l’écart entre leurs explications</translation>
    </message>
    <message>
        <source>Explained pictures</source>
        <translation>Images expliquées</translation>
    </message>
    <message>
        <source>Open two runs, and wait until they are compared</source>
        <translation>Ouvrez deux exécutions et attendez qu’elles soient comparées</translation>
    </message>
    <message>
        <source>The pictures are being explained by every run…</source>
        <translation>Chaque exécution explique les images…</translation>
    </message>
    <message>
        <source>Explain a set of pictures by all runs: how far their heat maps move by numerical noise, by another seed, and by the rest.</source>
        <translation>Faites expliquer un ensemble d’images par toutes les exécutions&#xa0;: de combien leurs cartes de chaleur bougent-elles sous l’effet du bruit numérique, d’une autre graine et du reste&#x202f;?</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 sur les images</translation>
    </message>
</context>
<context>
    <name>ExplainedSets</name>
    <message>
        <source>Explain pictures with all runs</source>
        <translation>Expliquer des images avec toutes les exécutions</translation>
    </message>
    <message>
        <source>Stopped before a picture was explained.</source>
        <translation>Arrêté avant qu’une image soit expliquée.</translation>
    </message>
    <message>
        <source>Runs were closed or read anew: explain the pictures again.</source>
        <translation>Des exécutions ont été fermées ou relues&#xa0;: expliquez à nouveau les images.</translation>
    </message>
    <message>
        <source>Another run is the baseline now: explain the pictures again.</source>
        <translation>La référence est désormais une autre exécution&#xa0;: expliquez à nouveau les images.</translation>
    </message>
    <message>
        <source>Another epoch is looked at now: explain the pictures again.</source>
        <translation>L’époque examinée est désormais une autre&#xa0;: expliquez à nouveau les images.</translation>
    </message>
    <message>
        <source>No longer among these, closed or read anew: %1</source>
        <translation>N’en font plus partie, fermées ou relues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look for layers that all runs have</source>
        <translation>Rechercher les couches communes à toutes les exécutions</translation>
    </message>
</context>
<context>
    <name>ExplanationChoice</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Paramètres de la méthode</translation>
    </message>
    <message>
        <source>Class that is explained</source>
        <translation>Classe expliquée</translation>
    </message>
    <message>
        <source>Which class both networks explain</source>
        <translation>La classe que les deux réseaux expliquent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Baseline&apos;s first</source>
        <translation>Première de la référence</translation>
    </message>
    <message>
        <source>Candidate&apos;s first</source>
        <translation>Première du candidat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Activations other than ReLU, not guided</source>
        <translation>Activations autres que ReLU, non guidées</translation>
    </message>
    <message>
        <source>Score less the baseline&apos;s</source>
        <translation>Score moins celui de l’image de référence</translation>
    </message>
    <message>
        <source>Completeness error</source>
        <translation>Erreur de complétude</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Local prediction</source>
        <translation>Prédiction locale</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Share that reached the pixels</source>
        <translation>Part arrivée aux pixels</translation>
    </message>
    <message>
        <source>Share absorbed by biases</source>
        <translation>Part absorbée par les biais</translation>
    </message>
    <message>
        <source>Share absorbed by stabilisers</source>
        <translation>Part absorbée par les stabilisateurs</translation>
    </message>
    <message>
        <source>Share dropped by rules</source>
        <translation>Part écartée par les règles</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Standard error (share of the map)</source>
        <translation>Erreur type (part de la carte)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>shared scale</source>
        <translation>échelle commune</translation>
    </message>
    <message>
        <source>own scale</source>
        <translation>échelle propre</translation>
    </message>
    <message>
        <source>of the values</source>
        <translation>des valeurs</translation>
    </message>
    <message>
        <source>colours:</source>
        <translation>couleurs&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FigureDesk</name>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Figures (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>The figure is in the clipboard.</source>
        <translation>La figure est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>La ligne de commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copier comme ligne de commande</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Rejouer %1</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are the same, bit for bit.</source>
        <translation>%1 a été rejouée&#xa0;: les cartes sont identiques, bit à bit.</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are not the same. %2</source>
        <translation>%1 a été rejouée&#xa0;: les cartes ne sont pas identiques. %2</translation>
    </message>
</context>
<context>
    <name>FigureExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Réseaux (*.pth *.pt *.th *.safetensors)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Replay a figure</source>
        <translation>Rejouer une figure</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Figures (*.png)</translation>
    </message>
    <message>
        <source>Open class names</source>
        <translation>Ouvrir des noms de classes</translation>
    </message>
    <message>
        <source>Class names, one a line (*.txt)</source>
        <translation>Noms de classes, un par ligne (*.txt)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Réseau intégré</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation>Scènes intégrées</translation>
    </message>
</context>
<context>
    <name>FlipsModel</name>
    <message>
        <source>%1, wrong</source>
        <translation>%1, faux</translation>
    </message>
    <message>
        <source>the baseline is right</source>
        <translation>la référence est juste</translation>
    </message>
    <message>
        <source>the candidate is right</source>
        <translation>le candidat est juste</translation>
    </message>
    <message>
        <source>neither is right</source>
        <translation>aucun des deux n’est juste</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>FlipsPanel</name>
    <message>
        <source>Flipped pictures</source>
        <translation>Images basculées</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Views of the predictions</source>
        <translation>Vues des prédictions</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Basculements</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Pictures to which the runs give different classes appear here.</source>
        <translation>Les images auxquelles les exécutions donnent des classes différentes apparaissent ici.</translation>
    </message>
    <message>
        <source>Open the picture and the baseline&apos;s network in the Explain workspace</source>
        <translation>Ouvrir l’image et le réseau de la référence dans l’espace Expliquer</translation>
    </message>
    <message>
        <source>There are no predictions of an epoch that both runs kept.</source>
        <translation>Les deux exécutions n’ont conservé les prédictions d’aucune époque commune.</translation>
    </message>
    <message>
        <source>What both runs predict appears here once they are compared.</source>
        <translation>Ce que prédisent les deux exécutions apparaît ici une fois qu’elles sont comparées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>The pages of the help are missing. Install the program again.</source>
        <translation>Les pages de l’aide sont introuvables. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Begin with the [contents](%2.md).</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;». Commencez par le [sommaire](%2.md).</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Rien n’a été trouvé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Explanations so far</source>
        <translation>Explications jusqu’ici</translation>
    </message>
    <message>
        <source>Explanations gather here. Click a class to make the first.</source>
        <translation>Les explications se rassemblent ici. Cliquez sur une classe pour obtenir la première.</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Why does a network decide as it does?</source>
        <translation>Pourquoi un réseau décide-t-il comme il le fait&#x202f;?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit the picture into the panel</source>
        <translation>Ajuster l’image au volet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is open. Now open a picture, or drop one here.</source>
        <translation>%1 est ouvert. Ouvrez maintenant une image, ou déposez-en une ici.</translation>
    </message>
    <message>
        <source>Open a network and a picture, or drop them here. Then click a class to see what speaks for it. The sample needs no files.</source>
        <translation>Ouvrez un réseau et une image, ou déposez-les ici. Cliquez ensuite sur une classe pour voir ce qui parle en sa faveur. L’exemple ne demande aucun fichier.</translation>
    </message>
    <message>
        <source>Tour: the first steps in two minutes</source>
        <translation>Visite guidée : les premiers pas en deux minutes</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
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
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminée en %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>arrêtée après %1</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs that ended</source>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Nothing is being computed.</source>
        <translation>Aucun calcul en cours.</translation>
    </message>
    <message>
        <source>Jobs under way</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Forget the jobs that ended</source>
        <translation>Oublier les tâches terminées</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 en cours</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernels of the first convolution: baseline, candidate and difference</source>
        <translation>Noyaux de la première convolution&#xa0;: référence, candidat et différence</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>candidate − baseline</source>
        <translation>candidat − référence</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>kernel %1, channel %2</source>
        <translation>noyau %1, canal %2</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message>
        <source>%1 (%2), kernels: %3, their channels as red, green and blue.</source>
        <translation>%1 (%2), noyaux&#xa0;: %3, leurs canaux en rouge, vert et bleu.</translation>
    </message>
    <message>
        <source>%1 (%2), channels of kernels: %3.</source>
        <translation>%1 (%2), canaux des noyaux&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Mid grey is 0, black %1 and white %2 in both runs;</source>
        <translation>Le gris moyen vaut 0, le noir %1 et le blanc %2 dans les deux exécutions&#x202f;;</translation>
    </message>
    <message>
        <source>they do not differ.</source>
        <translation>elles ne diffèrent pas.</translation>
    </message>
    <message>
        <source>of differences %1 and %2.</source>
        <translation>pour les différences, %1 et %2.</translation>
    </message>
    <message>
        <source>Read the kernels of the first convolution</source>
        <translation>Lire les noyaux de la première convolution</translation>
    </message>
    <message>
        <source>The kernels of the first convolution of both runs appear here.</source>
        <translation>Les noyaux de la première convolution des deux exécutions apparaissent ici.</translation>
    </message>
    <message>
        <source>Reading the kernels was stopped.</source>
        <translation>La lecture des noyaux a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-add.</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>L2 norm %1 and %2</source>
        <translation>norme L2 %1 et %2</translation>
    </message>
    <message>
        <source>minus zeros: %1 and %2</source>
        <translation>zéros négatifs&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>not finite: %1 and %2</source>
        <translation>non finis&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Relative L2 difference</source>
        <translation>Différence L2 relative</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Différence maximale</translation>
    </message>
    <message>
        <source>Share of unequal bits</source>
        <translation>Part de bits différents</translation>
    </message>
    <message>
        <source>%1 of the last epoch: %2</source>
        <translation>%1 à la dernière époque&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Rel. L2</source>
        <translation>L2 rel.</translation>
    </message>
    <message>
        <source>Max |Δ|</source>
        <translation>Max |Δ|</translation>
    </message>
    <message>
        <source>Mean |Δ|</source>
        <translation>Moy. |Δ|</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <source>Max ULP</source>
        <translation>ULP max</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>Dans l’ordre du réseau</translation>
    </message>
    <message>
        <source>From the first epoch that both kept to the last</source>
        <translation>De la première à la dernière époque que les deux ont conservées</translation>
    </message>
    <message>
        <source>Length of the difference by that of the baseline&apos;s weights</source>
        <translation>Norme de la différence divisée par celle des poids de la référence</translation>
    </message>
    <message>
        <source>Largest difference of two numbers</source>
        <translation>Différence maximale entre deux nombres</translation>
    </message>
    <message>
        <source>Mean difference of two numbers</source>
        <translation>Différence moyenne entre deux nombres</translation>
    </message>
    <message>
        <source>Cosine of the angle between both: 1 is the same direction</source>
        <translation>Cosinus de l’angle entre les deux&#xa0;: 1 signifie la même direction</translation>
    </message>
    <message>
        <source>Share of numbers with equal bits</source>
        <translation>Part des nombres dont les bits sont identiques</translation>
    </message>
    <message>
        <source>Most units in the last place between two numbers; none where one is infinite or not a number, or where whole numbers differ</source>
        <translation>Écart maximal entre deux nombres, en unités en dernière position&#x202f;; aucun si l’un est infini ou n’est pas un nombre, ou si des nombres entiers diffèrent</translation>
    </message>
    <message>
        <source>Numbers below zero on one side and above on the other</source>
        <translation>Nombres négatifs d’un côté et positifs de l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n numbers have equal bits</source>
        <translation>
            <numerusform>%1 nombre sur %n a des bits identiques</numerusform>
            <numerusform>%1 nombres sur %n ont des bits identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedMaps</name>
    <message>
        <source>shared by both</source>
        <translation>commune aux deux</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>difference
candidate − baseline</source>
        <translation>différence
candidat − référence</translation>
    </message>
    <message>
        <source>x %1, y %2 · baseline %3 · candidate %4 · difference %5</source>
        <translation>x %1, y %2 · référence %3 · candidat %4 · différence %5</translation>
    </message>
    <message>
        <source>Point at a map: its values in both, and their difference, are told here.</source>
        <translation>Pointez une carte&#xa0;: les valeurs des deux cartes et leur différence s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Niveau minimal affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Lisse les courbes&#x202f;; les courbes brutes restent visibles en pâle derrière</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Chaque lot</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Entraîner un réseau et le regarder apprendre</translation>
    </message>
    <message>
        <source>Use drawn scenes</source>
        <translation>Utiliser des scènes dessinées</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Ouvrir une exécution…</translation>
    </message>
    <message>
        <source>Press Start at the right, or open a run to see how it went.</source>
        <translation>Cliquez sur «&#x202f;Démarrer&#x202f;» à droite, ou ouvrez une exécution pour voir comment elle s’est déroulée.</translation>
    </message>
    <message>
        <source>Choose pictures and a recipe at the left and press Start at the right, or open a run to see how it went.</source>
        <translation>Choisissez des images et une recette à gauche puis cliquez sur «&#x202f;Démarrer&#x202f;» à droite, ou ouvrez une exécution pour voir comment elle s’est déroulée.</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Afficher les courbes en entier</translation>
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
        <translation>%1 — Heatproof</translation>
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
        <translation>RMSE relative</translation>
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
        <translation>recouvrement du top 10&#xa0;%</translation>
    </message>
    <message>
        <source>Weights: relative L2 difference</source>
        <translation>Poids&#xa0;: différence L2 relative</translation>
    </message>
    <message>
        <source>Length of the difference of all weights by the mean length of both: 0 is equal, about 1.4 where they have nothing in common.</source>
        <translation>Norme de la différence de tous les poids divisée par la norme moyenne des deux&#xa0;: 0 signifie identiques, environ 1,4 s’ils n’ont rien en commun.</translation>
    </message>
    <message>
        <source>Weights: cosine</source>
        <translation>Poids&#xa0;: cosinus</translation>
    </message>
    <message>
        <source>Cosine of the angle between all weights of both: 1 is the same direction.</source>
        <translation>Cosinus de l’angle entre tous les poids des deux&#xa0;: 1 signifie la même direction.</translation>
    </message>
    <message>
        <source>Weights: share of equal bits</source>
        <translation>Poids&#xa0;: part de bits identiques</translation>
    </message>
    <message>
        <source>Share of the weights that are equal in every bit.</source>
        <translation>Part des poids identiques en tous leurs bits.</translation>
    </message>
    <message>
        <source>Weights: largest difference</source>
        <translation>Poids&#xa0;: différence maximale</translation>
    </message>
    <message>
        <source>Largest difference of two weights.</source>
        <translation>Différence maximale entre deux poids.</translation>
    </message>
    <message>
        <source>Weights: most ULP</source>
        <translation>Poids&#xa0;: ULP max</translation>
    </message>
    <message>
        <source>Most units in the last place between two weights.</source>
        <translation>Écart maximal entre deux poids, en unités en dernière position.</translation>
    </message>
    <message>
        <source>Predictions: share of equal answers</source>
        <translation>Prédictions&#xa0;: part de réponses identiques</translation>
    </message>
    <message>
        <source>Share of the validation pictures to which both give the same class.</source>
        <translation>Part des images de validation auxquelles les deux donnent la même classe.</translation>
    </message>
    <message>
        <source>Accuracy: difference</source>
        <translation>Exactitude&#xa0;: différence</translation>
    </message>
    <message>
        <source>Difference of the accuracies on the validation pictures.</source>
        <translation>Différence des exactitudes sur les images de validation.</translation>
    </message>
    <message>
        <source>Validation loss: mean difference</source>
        <translation>Perte de validation&#xa0;: différence moyenne</translation>
    </message>
    <message>
        <source>Mean difference of the validation losses over the steps at which both have one.</source>
        <translation>Différence moyenne des pertes de validation sur les pas où les deux en ont une.</translation>
    </message>
    <message>
        <source>Steps until they part</source>
        <translation>Pas jusqu’à la divergence</translation>
    </message>
    <message>
        <source>Steps of the training before the first of which anything recorded differs; all steps of both where none does.</source>
        <translation>Nombre de pas de l’entraînement avant le premier où une donnée consignée diffère&#x202f;; tous les pas des deux si aucune ne diffère.</translation>
    </message>
    <message>
        <source>line: median, band: the middle half</source>
        <translation>courbe&#xa0;: médiane, bande&#xa0;: moitié centrale</translation>
    </message>
    <message>
        <source>Nothing in the map is positive.</source>
        <translation>Rien dans la carte n’est positif.</translation>
    </message>
    <message>
        <source>Nothing of the place is in what the network sees.</source>
        <translation>Rien de la zone ne se trouve dans ce que le réseau voit.</translation>
    </message>
    <message>
        <source>RMSE of normalised maps</source>
        <translation>RMSE des cartes normalisées</translation>
    </message>
    <message>
        <source>Correlation (Pearson)</source>
        <translation>Corrélation (Pearson)</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman)</source>
        <translation>Corrélation de rang (Spearman)</translation>
    </message>
    <message>
        <source>Structural similarity</source>
        <translation>Similarité structurelle</translation>
    </message>
    <message>
        <source>Overlap of the highest tenth</source>
        <translation>Recouvrement du dixième supérieur</translation>
    </message>
    <message>
        <source>Shift of the centre, in pixels</source>
        <translation>Décalage du centre, en pixels</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Rank correlation of absolute values</source>
        <translation>Corrélation de rang des valeurs absolues</translation>
    </message>
    <message>
        <source>Structural similarity of absolute values</source>
        <translation>Similarité structurelle des valeurs absolues</translation>
    </message>
    <message>
        <source>change of the probability</source>
        <translation>variation de la probabilité</translation>
    </message>
    <message>
        <source>rank after</source>
        <translation>rang après</translation>
    </message>
    <message>
        <source>The map is zero everywhere, or no noisy picture had a finite one.</source>
        <translation>La carte est nulle partout, ou aucune image bruitée n’en avait une finie.</translation>
    </message>
</context>
<context>
    <name>MeasuresTable</name>
    <message>
        <source>How alike the maps are</source>
        <translation>Ressemblance des cartes</translation>
    </message>
    <message>
        <source>%1: likeness to %2</source>
        <translation>%1&#xa0;: ressemblance avec %2</translation>
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
        <translation>Top 10&#xa0;%</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustesse</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer whose channels are weighted. Late layers know objects, early ones edges. Empty: the last one before pooling.</source>
        <translation>La couche dont les canaux sont pondérés. Les dernières couches connaissent des objets, les premières des contours. Vide&#xa0;: la dernière avant le pooling.</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Suréchantillonnage</translation>
    </message>
    <message>
        <source>Bilinear stretches the layer&apos;s cells smoothly over the picture, nearest as squares; none keeps the cells as they are.</source>
        <translation>Bilinéaire étire en douceur les cellules de la couche sur l’image, plus proche les étire en carrés&#x202f;; aucun garde les cellules telles quelles.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Plus proche</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>couleur moyenne</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Positive shows what speaks for the class (as published), negative what speaks against it.</source>
        <translation>Positive montre ce qui parle en faveur de la classe (comme dans l’article), négative ce qui parle contre elle.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négative</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Where the features of a layer that raise the class score are.</source>
        <translation>Où se trouvent les caractéristiques d’une couche qui font monter le score de la classe.</translation>
    </message>
    <message>
        <source>Weights every channel of a layer by how much it raises the score on average, and adds them up. Fast, smooth and easy to read, but as coarse as the layer, and blind to where in a channel the score depends on it. Maps keep their raw scale, so classes and pictures can be compared.</source>
        <translation>Pondère chaque canal d’une couche selon ce qu’il ajoute en moyenne au score, puis les additionne. Rapide, lisse et facile à lire, mais aussi grossière que la couche, et aveugle à l’endroit du canal dont dépend le score. Les cartes gardent leur échelle brute, si bien que classes et images peuvent être comparées.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisateur</translation>
    </message>
    <message>
        <source>Added to the denominator of alpha. The paper has none; other tools add 1e-6.</source>
        <translation>Ajouté au dénominateur d’alpha. L’article n’en a pas&#x202f;; d’autres outils ajoutent 1e-6.</translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place of a channel for itself.</source>
        <translation>Grad-CAM avec des poids qui comptent séparément chaque position d’un canal.</translation>
    </message>
    <message>
        <source>Meant for several objects of one class in a picture: places where a channel raises the score count by how strongly they do, not by how large they are. Otherwise as coarse as Grad-CAM; only what speaks for the class is shown.</source>
        <translation>Conçue pour plusieurs objets d’une même classe dans une image&#xa0;: les positions où un canal fait monter le score comptent selon la force de cet effet, non selon leur étendue. Pour le reste aussi grossière que Grad-CAM&#x202f;; seul ce qui parle en faveur de la classe est montré.</translation>
    </message>
    <message>
        <source>How the class score changes when one input value changes a little.</source>
        <translation>Comment le score de la classe change quand une valeur d’entrée change un peu.</translation>
    </message>
    <message>
        <source>The exact derivative of the score with respect to every input value. Fast and true to the network at this very point, but noisy: it shows sensitivity, not contribution, and says nothing about larger changes.</source>
        <translation>La dérivée exacte du score par rapport à chaque valeur d’entrée. Rapide et fidèle au réseau en ce point précis, mais bruitée&#xa0;: elle montre la sensibilité, non la contribution, et ne dit rien des changements plus grands.</translation>
    </message>
    <message>
        <source>The gradient weighted by the input: what each value contributes to a linear approximation.</source>
        <translation>Le gradient pondéré par l’entrée&#xa0;: ce que chaque valeur apporte à une approximation linéaire.</translation>
    </message>
    <message>
        <source>Multiplies the gradient by the input as the network gets it, after normalisation. In a network of linear layers and ReLU without biases the values sum to the score. Values at the normalisation&apos;s mean get nothing, however important they are.</source>
        <translation>Multiplie le gradient par l’entrée telle que le réseau la reçoit, après normalisation. Dans un réseau de couches linéaires et de ReLU sans biais, la somme des valeurs est le score. Les valeurs égales à la moyenne de la normalisation ne reçoivent rien, si importantes soient-elles.</translation>
    </message>
    <message>
        <source>At a ReLU</source>
        <translation>À une ReLU</translation>
    </message>
    <message>
        <source>Guided lets positive gradients pass where the input was positive; deconvnet lets them pass everywhere.</source>
        <translation>Guidé laisse passer les gradients positifs là où l’entrée était positive&#x202f;; deconvnet les laisse passer partout.</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guidé</translation>
    </message>
    <message>
        <source>deconvnet</source>
        <translation>deconvnet</translation>
    </message>
    <message>
        <source>The gradient, without anything negative at any ReLU on the way back.</source>
        <translation>Le gradient, sans rien de négatif à aucune ReLU sur le chemin du retour.</translation>
    </message>
    <message>
        <source>Draws crisp edges that people find convincing. Be careful: it looks much the same for every class and even for a network with random weights (Adebayo et al., 2018), so it shows the picture&apos;s edges rather than the network&apos;s reasons.</source>
        <translation>Dessine des contours nets que l’on trouve convaincants. Prudence&#xa0;: le résultat est presque le même pour toutes les classes, et même pour un réseau aux poids aléatoires (Adebayo et al., 2018)&#x202f;; il montre donc les contours de l’image plutôt que les raisons du réseau.</translation>
    </message>
    <message>
        <source>How Grad-CAM&apos;s cells are spread over the picture.</source>
        <translation>Comment les cellules de Grad-CAM sont étalées sur l’image.</translation>
    </message>
    <message>
        <source>Guided Backpropagation where Grad-CAM sees the class.</source>
        <translation>Guided Backpropagation là où Grad-CAM voit la classe.</translation>
    </message>
    <message>
        <source>Joins fine edges with coarse regions. The regions depend on the class; the edges inside them hardly do, and look alike for a network with random weights.</source>
        <translation>Réunit des contours fins et des régions grossières. Les régions dépendent de la classe&#x202f;; les contours à l’intérieur n’en dépendent guère, et se ressemblent pour un réseau aux poids aléatoires.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The picture without content that the input is compared with. What looks like it gets nothing.</source>
        <translation>L’image sans contenu à laquelle l’entrée est comparée. Ce qui lui ressemble ne reçoit rien.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Points between baseline and picture.</source>
        <translation>Points entre l’image de référence et l’image.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>More points are taken until the map&apos;s sum misses the difference of the scores by no more than this share; 0: never.</source>
        <translation>Des points sont ajoutés jusqu’à ce que la somme de la carte ne s’écarte pas de la différence des scores de plus de cette part&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Maximum de pas</translation>
    </message>
    <message>
        <source>Where the search for the tolerance ends.</source>
        <translation>Où s’arrête la recherche de la tolérance.</translation>
    </message>
    <message>
        <source>What every value adds on the way from a picture without content to this one.</source>
        <translation>Ce que chaque valeur ajoute sur le chemin d’une image sans contenu à celle-ci.</translation>
    </message>
    <message>
        <source>Averages the gradient along the straight line from a baseline to the picture and multiplies it by their difference. The map sums to the difference of the scores, and the result says by how much that is missed. It depends on the baseline: parts of its colour get nothing, however important they are.</source>
        <translation>Fait la moyenne du gradient le long de la ligne droite allant d’une image de référence à l’image, et la multiplie par leur différence. La somme de la carte est la différence des scores, et le résultat indique de combien elle s’en écarte. Tout dépend de l’image de référence&#xa0;: ce qui a sa couleur ne reçoit rien, si important que ce soit.</translation>
    </message>
    <message>
        <source>Segments by</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>How the picture is cut into the regions that are switched on and off.</source>
        <translation>Comment l’image est découpée en régions que l’on active et désactive.</translation>
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
        <translation>Grille</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Nombre de segments</translation>
    </message>
    <message>
        <source>About how many regions to cut; the cut comes as near as it can.</source>
        <translation>Nombre approximatif de régions à découper&#x202f;; le découpage s’en approche autant qu’il peut.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Compacité</translation>
    </message>
    <message>
        <source>How much nearness counts against colour: high values give square segments.</source>
        <translation>Poids de la proximité face à la couleur&#xa0;: les valeurs élevées donnent des segments carrés.</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Taille du noyau</translation>
    </message>
    <message>
        <source>Width of quickshift&apos;s density estimate; larger values give fewer segments.</source>
        <translation>Largeur de l’estimation de densité de quickshift&#x202f;; des valeurs plus grandes donnent moins de segments.</translation>
    </message>
    <message>
        <source>Longest link</source>
        <translation>Lien maximal</translation>
    </message>
    <message>
        <source>Quickshift cuts links that are longer; smaller values give more segments.</source>
        <translation>Quickshift coupe les liens plus longs&#x202f;; des valeurs plus petites donnent plus de segments.</translation>
    </message>
    <message>
        <source>Colour ratio</source>
        <translation>Rapport de couleur</translation>
    </message>
    <message>
        <source>How much colour counts against nearness in quickshift.</source>
        <translation>Poids de la couleur face à la proximité dans quickshift.</translation>
    </message>
    <message>
        <source>Segments from file</source>
        <translation>Segments d’un fichier</translation>
    </message>
    <message>
        <source>A .npy file of whole numbers, height x width, in place of a cut; empty for none.</source>
        <translation>Un fichier .npy de nombres entiers, hauteur x largeur, à la place d’un découpage&#x202f;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Variants of the picture that the network is asked about.</source>
        <translation>Variantes de l’image sur lesquelles le réseau est interrogé.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Independent samplings; their spread shows how sure a weight is, which one alone cannot.</source>
        <translation>Échantillonnages indépendants&#x202f;; leur dispersion montre combien un poids est sûr, ce qu’un seul ne peut pas montrer.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same bits.</source>
        <translation>La même graine donne les mêmes bits.</translation>
    </message>
    <message>
        <source>Switched off as</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>What stands in place of a segment that is switched off.</source>
        <translation>Ce qui prend la place d’un segment désactivé.</translation>
    </message>
    <message>
        <source>its mean colour</source>
        <translation>sa couleur moyenne</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>un niveau de gris</translation>
    </message>
    <message>
        <source>blurred picture</source>
        <translation>image floue</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Niveau de gris</translation>
    </message>
    <message>
        <source>The grey of segments that are switched off, 0 black to 255 white.</source>
        <translation>Le gris des segments désactivés, de 0 (noir) à 255 (blanc).</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Écart type du flou.</translation>
    </message>
    <message>
        <source>Segments shown</source>
        <translation>Segments montrés</translation>
    </message>
    <message>
        <source>The map shows that many segments of largest weight; 0 shows all.</source>
        <translation>La carte montre autant de segments, ceux de plus grand poids&#x202f;; 0 les montre tous.</translation>
    </message>
    <message>
        <source>Segments that speak for the class, against it, or both.</source>
        <translation>Segments qui parlent en faveur de la classe, contre elle, ou les deux.</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>pour et contre</translation>
    </message>
    <message>
        <source>for the class</source>
        <translation>pour la classe</translation>
    </message>
    <message>
        <source>against the class</source>
        <translation>contre la classe</translation>
    </message>
    <message>
        <source>Kernel width</source>
        <translation>Largeur du noyau</translation>
    </message>
    <message>
        <source>Small values let samples near the picture count more.</source>
        <translation>De petites valeurs donnent plus d’importance aux échantillons proches de l’image.</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Penalty on large weights in the regression.</source>
        <translation>Pénalité sur les grands poids dans la régression.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Samples a thread takes at a time, 0 for automatic; changes no result.</source>
        <translation>Échantillons qu’un thread traite à la fois, 0 pour automatique&#x202f;; ne change aucun résultat.</translation>
    </message>
    <message>
        <source>Which regions of the picture speak for or against the class, by trying the network on variants.</source>
        <translation>Quelles régions de l’image parlent pour ou contre la classe, en essayant le réseau sur des variantes.</translation>
    </message>
    <message>
        <source>Cuts the picture into segments, switches random halves of them off, asks the network about every variant and fits a linear model to the answers. A segment&apos;s weight is how much of the class&apos;s probability comes with it. Needs nothing of the network but its answers, so it works on any; in return it is slow, coarse as its segments, and varies with the seed: raise the repeats to see by how much. A low R² means that the linear model does not describe the network well here.</source>
        <translation>Découpe l’image en segments, en désactive chaque fois une moitié tirée au hasard, interroge le réseau sur chaque variante et ajuste un modèle linéaire aux réponses. Le poids d’un segment est la part de la probabilité de la classe qu’il apporte. Ne demande au réseau que ses réponses et fonctionne donc avec n’importe lequel&#x202f;; en contrepartie, la méthode est lente, aussi grossière que ses segments, et varie avec la graine&#xa0;: augmentez les répétitions pour voir de combien. Un R² faible signifie que le modèle linéaire décrit mal le réseau à cet endroit.</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>Which rule goes to which kind of layer.</source>
        <translation>Quelle règle revient à quel type de couche.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose conventions count where the published tools give rules of the same name different formulas: stabiliser, gamma, bias, batch norm, sums.</source>
        <translation>Celui dont les conventions s’appliquent là où les outils publiés donnent des formules différentes aux règles de même nom&#xa0;: stabilisateur, gamma, biais, normalisation par lots, sommes.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>What is shared out among the pixels: 1, the class&apos;s score, or how far its probability is ahead of the next class.</source>
        <translation>Ce qui est réparti entre les pixels&#xa0;: 1, le score de la classe, ou l’avance de sa probabilité sur la classe suivante.</translation>
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
        <translation>Marge de probabilité</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Of the epsilon rule: larger values absorb more of weak and contradictory relevance. The profile Heatproof takes it times the RMS of the layer. 0: as composite and profile say.</source>
        <translation>Pour la règle epsilon&#xa0;: de grandes valeurs absorbent davantage de pertinence faible et contradictoire. Le profil Heatproof multiplie cette valeur par la moyenne quadratique (RMS) de la couche. 0&#xa0;: selon le composite et le profil.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Of the gamma rule: how much positive contributions are favoured.</source>
        <translation>Pour la règle gamma&#xa0;: à quel point les contributions positives sont favorisées.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Numbers with 32 or 64 bits; 64 takes several times as long and settles what is rounding noise.</source>
        <translation>Nombres à 32 ou 64&#xa0;bits&#x202f;; 64 prend plusieurs fois plus de temps et tranche ce qui relève du bruit d’arrondi.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32&#xa0;bits</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64&#xa0;bits</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Your own rules for single layers, before the composite: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. With * only layers with weights are meant.</source>
        <translation>Vos propres règles pour certaines couches, avant le composite&#xa0;: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. Avec *, seules les couches à poids sont concernées.</translation>
    </message>
    <message>
        <source>Shares the score out among the pixels, layer by layer, and says what biases kept.</source>
        <translation>Répartit le score entre les pixels, couche par couche, et dit ce que les biais ont retenu.</translation>
    </message>
    <message>
        <source>Layer-wise relevance propagation goes back through the network. At every layer, what arrived at an output is divided among the inputs in proportion to what each contributed; the rule says which contributions count. Fine, and positive and negative evidence stay apart, but the rules are a choice: epsilon alone is noisy in deep networks, plus rules are clear but tell classes apart less. The ledger shows for every layer what biases and stabilisers absorbed.</source>
        <translation>La propagation de pertinence par couches (LRP) parcourt le réseau à rebours. À chaque couche, ce qui est arrivé à une sortie est réparti entre les entrées en proportion de leurs contributions&#x202f;; la règle dit quelles contributions comptent. Fine, elle garde séparés les indices positifs et négatifs, mais les règles sont un choix&#xa0;: epsilon seule est bruitée dans les réseaux profonds, les règles plus sont nettes mais distinguent moins les classes. Le bilan montre pour chaque couche ce que biais et stabilisateurs ont absorbé.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Side of the square that hides a part of the picture.</source>
        <translation>Côté du carré qui cache une partie de l’image.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>How far the square moves; small is fine and slow. At most the window.</source>
        <translation>Déplacement du carré&#x202f;; un petit pas est fin et lent. Au plus la fenêtre.</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Caché par</translation>
    </message>
    <message>
        <source>What the square is filled with.</source>
        <translation>Ce qui remplit le carré.</translation>
    </message>
    <message>
        <source>How much of the score is lost when a square hides a part of the picture.</source>
        <translation>Quelle part du score est perdue quand un carré cache une partie de l’image.</translation>
    </message>
    <message>
        <source>Moves a square over the picture and asks the network each time. Needs nothing of the network but its answers, and says what really happens; but a square is itself something to be seen, parts that stand in for each other look unimportant, and the window&apos;s size decides what is found.</source>
        <translation>Déplace un carré sur l’image et interroge le réseau à chaque fois. Ne demande au réseau que ses réponses, et dit ce qui se passe réellement&#x202f;; mais un carré est lui-même quelque chose que l’on voit, les parties qui se remplacent l’une l’autre paraissent sans importance, et la taille de la fenêtre décide de ce qui est trouvé.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What is explained: the class&apos;s logit, or its probability, which also depends on all other classes.</source>
        <translation>Ce qui est expliqué&#xa0;: le logit de la classe, ou sa probabilité, qui dépend aussi de toutes les autres classes.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Noisy pictures, at most.</source>
        <translation>Images bruitées, au plus.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Standard deviation of the noise as a share of the input&apos;s range.</source>
        <translation>Écart type du bruit, en part de l’étendue de l’entrée.</translation>
    </message>
    <message>
        <source>Sampling ends early when the mean&apos;s standard error is this share of the map; 0: never.</source>
        <translation>L’échantillonnage s’arrête plus tôt quand l’erreur type de la moyenne atteint cette part de la carte&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Of the gradients, or of their squares, which cannot cancel.</source>
        <translation>Des gradients, ou de leurs carrés, qui ne peuvent pas s’annuler.</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradients</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>carrés</translation>
    </message>
    <message>
        <source>The gradient averaged over many slightly noisy copies of the picture.</source>
        <translation>Le gradient moyenné sur de nombreuses copies légèrement bruitées de l’image.</translation>
    </message>
    <message>
        <source>Adds noise to the picture many times and averages the gradients, which keeps what they share. Less grainy than one gradient, but the noise level decides what is seen, and it is an average over pictures that nobody asked about. The result says how sure the average is.</source>
        <translation>Ajoute plusieurs fois du bruit à l’image et fait la moyenne des gradients, ce qui garde ce qu’ils ont en commun. Moins granuleux qu’un seul gradient, mais le niveau de bruit décide de ce qui est vu, et c’est une moyenne sur des images au sujet desquelles personne n’a posé de question. Le résultat dit combien la moyenne est sûre.</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Rules per layer…</source>
        <translation>Règles par couche…</translation>
    </message>
    <message>
        <source>Preview segments…</source>
        <translation>Aperçu des segments…</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Explication…</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Expliquer %1</translation>
    </message>
    <message>
        <source>Open a network and a picture first</source>
        <translation>Ouvrez d’abord un réseau et une image</translation>
    </message>
    <message>
        <source>Sum of the map %1 · explained score %2</source>
        <translation>Somme de la carte %1 · score expliqué %2</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Random map</source>
        <translation>Carte aléatoire</translation>
    </message>
</context>
<context>
    <name>MethodsEditor</name>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>MovedMaps</name>
    <message>
        <source>picture before</source>
        <translation>image avant</translation>
    </message>
    <message>
        <source>picture after</source>
        <translation>image après</translation>
    </message>
    <message>
        <source>map before, moved alike</source>
        <translation>carte avant, déplacée de même</translation>
    </message>
    <message>
        <source>map after</source>
        <translation>carte après</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>après − avant</translation>
    </message>
    <message>
        <source>shared by both maps</source>
        <translation>commune aux deux cartes</translation>
    </message>
    <message>
        <source>Only the cells that count</source>
        <translation>Seulement les cellules retenues</translation>
    </message>
    <message>
        <source>Dims what the transformation brought in from outside and leaves it out of the maps</source>
        <translation>Estompe ce que la transformation a fait entrer de l’extérieur et l’exclut des cartes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>x %1, y %2 · before %3 · after %4 · difference %5</source>
        <translation>x %1, y %2 · avant %3 · après %4 · différence %5</translation>
    </message>
    <message>
        <source>Point at a map to read its values.</source>
        <translation>Pointez une carte pour lire ses valeurs.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds, %4 classes
SHA-256 %5…</source>
        <translation>%1 couches, %2 paramètres, %3 multiplications-additions, %4 classes
SHA-256 %5…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Picture preparation</source>
        <translation>Préparation de l’image</translation>
    </message>
    <message>
        <source>Open a network to see its layers and how it wants its pictures.</source>
        <translation>Ouvrez un réseau pour voir ses couches et la forme dans laquelle il attend ses images.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>%1; left out as one is not finite: %2</source>
        <translation>%1&#x202f;; écartées, un nombre n’étant pas fini&#xa0;: %2</translation>
    </message>
    <message>
        <source>Histogram of the numbers of both runs</source>
        <translation>Histogramme des nombres des deux exécutions</translation>
    </message>
    <message>
        <source>number in the tensor</source>
        <translation>nombre dans le tenseur</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>Read the numbers of %1</source>
        <translation>Lire les nombres de %1</translation>
    </message>
    <message>
        <source>Choose a tensor in the list of the tab “Tensors”, and its numbers appear here.</source>
        <translation>Choisissez un tenseur dans la liste de l’onglet «&#x202f;Tenseurs&#x202f;», et ses nombres apparaissent ici.</translation>
    </message>
    <message>
        <source>Reading the numbers was stopped.</source>
        <translation>La lecture des nombres a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pairs, numbers from %2 to %3</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln paire, nombres de %2 à %3</numerusform>
            <numerusform>%1&#xa0;: %Ln paires, nombres de %2 à %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Show the heat map (hold Space on the picture to hide it)</source>
        <translation>Afficher la carte de chaleur (maintenez Espace sur l’image pour la masquer)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Masquer sous</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>One scale for all maps of a method</source>
        <translation>Une seule échelle pour toutes les cartes d’une méthode</translation>
    </message>
    <message>
        <source>Colours end before the outliers (0.5 % of the values)</source>
        <translation>Les couleurs s’arrêtent avant les valeurs aberrantes (0,5&#xa0;% des valeurs)</translation>
    </message>
    <message>
        <source>Picture in pale grey</source>
        <translation>Image en gris pâle</translation>
    </message>
    <message>
        <source>Blend between the cells of a coarse map</source>
        <translation>Fondu entre les cellules d’une carte grossière</translation>
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
        <translation>non comparée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1. Of %2 the measure is not defined: a map has one value everywhere.</source>
        <translation>%1. Pour %2 la mesure n’est pas définie&#xa0;: une carte a partout la même valeur.</translation>
    </message>
    <message>
        <source>From the lower to the upper quartile: half of the pictures are in between</source>
        <translation>Du quartile inférieur au quartile supérieur&#xa0;: la moitié des images se situent entre les deux</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Basculements</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Export figure…</source>
        <translation>Exporter la figure…</translation>
    </message>
    <message>
        <source>There is no figure to export</source>
        <translation>Il n’y a pas de figure à exporter</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Top classes</source>
        <translation>Premières classes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Perte et exactitude</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Pinned pictures</source>
        <translation>Images épinglées</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Explanations over pictures</source>
        <translation>Explications sur un jeu d’images</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <source>Flipped pictures</source>
        <translation>Images basculées</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>PartingModel</name>
    <message>
        <source>before</source>
        <translation>au départ</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>passe avant</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistique</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>passe arrière</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 numbers differ</source>
        <translation>%1 nombres sur %2 diffèrent</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>PartingSearch</name>
    <message>
        <source>Find the operation at which %1 and %2 part</source>
        <translation>Trouver l’opération où %1 et %2 divergent</translation>
    </message>
    <message>
        <source>Look for checkpoints</source>
        <translation>Rechercher des points de reprise</translation>
    </message>
</context>
<context>
    <name>PartingView</name>
    <message>
        <source>about a second</source>
        <translation>environ une seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>environ %n seconde</numerusform>
            <numerusform>environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>environ %n minute</numerusform>
            <numerusform>environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes step %1 of both runs again and compares every layer, forwards and backwards. Needs the data they were trained with.</source>
        <translation>Recalcule le pas %1 des deux exécutions et compare chaque couche, passe avant et passe arrière. Nécessite les données avec lesquelles elles ont été entraînées.</translation>
    </message>
    <message numerus="yes">
        <source>From the nearest checkpoints %n steps are to be done again</source>
        <translation>
            <numerusform>À partir des points de reprise les plus proches, %n pas est à refaire</numerusform>
            <numerusform>À partir des points de reprise les plus proches, %n pas sont à refaire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for which the runs took %2.</source>
        <translation>%1&#x202f;; les exécutions y avaient mis %2.</translation>
    </message>
    <message>
        <source>Where the data are now</source>
        <translation>Où se trouvent maintenant les données</translation>
    </message>
    <message>
        <source>Where the data of the candidate are now</source>
        <translation>Où se trouvent maintenant les données du candidat</translation>
    </message>
    <message>
        <source>Find the operation</source>
        <translation>Trouver l’opération</translation>
    </message>
    <message>
        <source>Data of the baseline …</source>
        <translation>Données de la référence…</translation>
    </message>
    <message>
        <source>Data of the candidate …</source>
        <translation>Données du candidat…</translation>
    </message>
    <message>
        <source>What the step computes</source>
        <translation>Ce que calcule le pas</translation>
    </message>
    <message>
        <source>Find the operation again</source>
        <translation>Trouver l’opération à nouveau</translation>
    </message>
    <message>
        <source>Data of both runs …</source>
        <translation>Données des deux exécutions…</translation>
    </message>
</context>
<context>
    <name>PathDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>Personality</name>
    <message>
        <source>AVX2, 1 thread</source>
        <translation>AVX2, 1 thread</translation>
    </message>
    <message>
        <source>AVX2, 2 threads</source>
        <translation>AVX2, 2 threads</translation>
    </message>
    <message>
        <source>AVX2, 4 threads</source>
        <translation>AVX2, 4 threads</translation>
    </message>
    <message>
        <source>oneDNN limited to SSE4.1, 1 thread</source>
        <translation>oneDNN limité à SSE4.1, 1 thread</translation>
    </message>
    <message>
        <source>without oneDNN, 1 thread</source>
        <translation>sans oneDNN, 1 thread</translation>
    </message>
    <message>
        <source>ATen without vector instructions, 1 thread</source>
        <translation>ATen sans instructions vectorielles, 1 thread</translation>
    </message>
    <message>
        <source>OpenBLAS for Nehalem, without oneDNN, 1 thread</source>
        <translation>OpenBLAS pour Nehalem, sans oneDNN, 1 thread</translation>
    </message>
</context>
<context>
    <name>PicturesModel</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibration</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>toutes les époques</translation>
    </message>
    <message>
        <source>Pin the picture: explain it after every epoch</source>
        <translation>Épingler l’image&#xa0;: l’expliquer après chaque époque</translation>
    </message>
    <message>
        <source>Open the picture in the Explain workspace</source>
        <translation>Ouvrir l’image dans l’espace Expliquer</translation>
    </message>
    <message>
        <source>The pictures to learn from appear here.</source>
        <translation>Les images d’apprentissage apparaissent ici.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>The picture as training shows it</source>
        <translation>L’image telle que l’entraînement la montre</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Tous les usages</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>In training: %1</source>
        <translation>À l’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it is validated: %1</source>
        <translation>Telle qu’elle est validée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
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
Sur tous les pixels, le réseau dit %2 avec %3.
Grad-CAM de ce qu’il dit.</translation>
    </message>
    <message>
        <source>%1
Is %2; the network says %3 with %4.
Grad-CAM of what it says.</source>
        <translation>%1
C’est %2&#x202f;; le réseau dit %3 avec %4.
Grad-CAM de ce qu’il dit.</translation>
    </message>
    <message>
        <source>Pinned pictures with Grad-CAM</source>
        <translation>Images épinglées avec Grad-CAM</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights</source>
        <translation>Poids de quelle époque</translation>
    </message>
    <message>
        <source>After every epoch the network says here where it looks on a few validation pictures. Pin others in the contact sheet.</source>
        <translation>Après chaque époque, le réseau montre ici où il regarde sur quelques images de validation. Épinglez-en d’autres dans la planche-contact.</translation>
    </message>
</context>
<context>
    <name>PinnedPictures</name>
    <message>
        <source>Explain the pinned pictures</source>
        <translation>Expliquer les images épinglées</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The first classes</source>
        <translation>Les premières classes</translation>
    </message>
    <message>
        <source>The new first class</source>
        <translation>La nouvelle première classe</translation>
    </message>
    <message>
        <source>The classes ranked first before the transformation</source>
        <translation>Les classes de premier rang avant la transformation</translation>
    </message>
    <message>
        <source>Before: the class ranked first; after: the one ranked first then</source>
        <translation>Avant&#xa0;: la classe de premier rang&#x202f;; après&#xa0;: celle qui l’occupe alors</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Of random transformations; others are computed once</source>
        <translation>Pour les transformations aléatoires&#x202f;; les autres ne sont calculées qu’une fois</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>What random transformations draw from</source>
        <translation>Point de départ des transformations aléatoires</translation>
    </message>
    <message>
        <source>Which cells count</source>
        <translation>Choix des cellules retenues</translation>
    </message>
    <message>
        <source>The inner rectangle</source>
        <translation>Le rectangle intérieur</translation>
    </message>
    <message>
        <source>The largest rectangle around the centre without anything from outside</source>
        <translation>Le plus grand rectangle autour du centre sans rien venu de l’extérieur</translation>
    </message>
    <message>
        <source>What was in the picture</source>
        <translation>Ce qui était dans l’image</translation>
    </message>
    <message>
        <source>All cells that show what was in the original picture</source>
        <translation>Toutes les cellules qui montrent ce qui était dans l’image d’origine</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>With what the transformation brought in from outside</source>
        <translation>Avec ce que la transformation a fait entrer de l’extérieur</translation>
    </message>
    <message>
        <source>Cells that count</source>
        <translation>Cellules retenues</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>What both networks say of the picture</source>
        <translation>Ce que les deux réseaux disent de l’image</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Les %1 premières</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>PredictionsModel</name>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>equal in %1 decimals</source>
        <translation>identiques sur %1 décimales</translation>
    </message>
    <message>
        <source>differs within the first %1 decimals: in decimal %2</source>
        <translation>diffèrent dans les %1 premières décimales&#xa0;: à la décimale %2</translation>
    </message>
    <message>
        <source>differs first in decimal %1</source>
        <translation>diffèrent pour la première fois à la décimale %1</translation>
    </message>
    <message>
        <source>%1 (class %2)
baseline %3
candidate %4
%5
%6 ULP apart</source>
        <translation>%1 (classe %2)
référence %3
candidat %4
%5
écart de %6&#xa0;ULP</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Décimale</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>In the baseline&apos;s order</source>
        <translation>Dans l’ordre de la référence</translation>
    </message>
    <message>
        <source>The baseline&apos;s probability</source>
        <translation>La probabilité de la référence</translation>
    </message>
    <message>
        <source>The candidate&apos;s probability</source>
        <translation>La probabilité du candidat</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Différence absolue</translation>
    </message>
    <message>
        <source>Difference as a share of the baseline&apos;s probability</source>
        <translation>Différence en part de la probabilité de la référence</translation>
    </message>
    <message>
        <source>First decimal that differs; ≠ within the first %1</source>
        <translation>Première décimale qui diffère&#x202f;; ≠ dans les %1 premières</translation>
    </message>
    <message>
        <source>Place in the baseline, and in the candidate where it is another</source>
        <translation>Rang dans la référence, et dans le candidat s’il est autre</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>Shorter side</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>The picture is resized until its shorter side is this long; 0 stretches it straight to width and height.</source>
        <translation>L’image est redimensionnée jusqu’à ce que son petit côté ait cette longueur&#x202f;; 0 l’étire directement à la largeur et à la hauteur.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Of the part cut from the middle: what the network sees.</source>
        <translation>De la partie découpée au milieu&#xa0;: ce que voit le réseau.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Taken from the scaled values, one number a channel.</source>
        <translation>Soustraite des valeurs mises à l’échelle, un nombre par canal.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>What the values are then divided by, one number a channel.</source>
        <translation>Ce par quoi les valeurs sont ensuite divisées, un nombre par canal.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>What the values 0 to 255 are multiplied with first.</source>
        <translation>Ce par quoi les valeurs de 0 à 255 sont d’abord multipliées.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>One channel, the luma of the picture.</source>
        <translation>Un seul canal, la luminance (luma) de l’image.</translation>
    </message>
    <message>
        <source>Blue first</source>
        <translation>Bleu d’abord</translation>
    </message>
    <message>
        <source>Channels in the order blue, green, red.</source>
        <translation>Canaux dans l’ordre bleu, vert, rouge.</translation>
    </message>
</context>
<context>
    <name>ReadingFaces</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds a picture</source>
        <translation>%1 couches, %2 paramètres, %3 multiplications-additions par image</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Open a recipe file…</source>
        <translation>Ouvrir un fichier de recette…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Recipes and runs&apos; settings (*.json)</source>
        <translation>Recettes et paramètres d’exécution (*.json)</translation>
    </message>
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Left border of the region</source>
        <translation>Bord gauche de la région</translation>
    </message>
    <message>
        <source>Upper border of the region</source>
        <translation>Bord supérieur de la région</translation>
    </message>
    <message>
        <source>Right border of the region</source>
        <translation>Bord droit de la région</translation>
    </message>
    <message>
        <source>Lower border of the region</source>
        <translation>Bord inférieur de la région</translation>
    </message>
    <message>
        <source>Region in %: left, top, right, bottom</source>
        <translation>Région en&#xa0;%&#xa0;: gauche, haut, droite, bas</translation>
    </message>
</context>
<context>
    <name>RegionFrame</name>
    <message>
        <source>Region of the transformation</source>
        <translation>Région de la transformation</translation>
    </message>
    <message>
        <source>Drag to draw the region; drag inside it to move it</source>
        <translation>Faites glisser pour dessiner la région&#x202f;; faites glisser à l’intérieur pour la déplacer</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Export a report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>One HTML file (*.html)</source>
        <translation>Un seul fichier HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export tables and figures into a folder</source>
        <translation>Exporter tableaux et figures dans un dossier</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings of lines (*.svg)</source>
        <translation>Dessins vectoriels (*.svg)</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Exporter une figure</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>RobustnessCellPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Picture and maps before and after</source>
        <translation>Image et cartes avant et après</translation>
    </message>
    <message>
        <source>The row is computed once more…</source>
        <translation>La ligne est recalculée…</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table: the picture and its maps before and after appear here.</source>
        <translation>Cliquez sur un point du graphique ou une ligne du tableau&#xa0;: l’image et ses cartes, avant et après, apparaissent ici.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
</context>
<context>
    <name>RobustnessDesk</name>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Expériences (*.json)</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l’expérience</translation>
    </message>
    <message>
        <source>Open the folder of an experiment</source>
        <translation>Ouvrir le dossier d’une expérience</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Expériences prédéfinies</translation>
    </message>
</context>
<context>
    <name>RobustnessPlotPanel</name>
    <message>
        <source>How far does the explanation move?</source>
        <translation>De combien l’explication bouge-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Choose pictures, networks, methods and transformations at the left and press Run, or start with the scenes.</source>
        <translation>Choisissez des images, des réseaux, des méthodes et des transformations à gauche puis cliquez sur «&#x202f;Lancer&#x202f;», ou commencez avec les scènes.</translation>
    </message>
    <message>
        <source>Run on the scenes</source>
        <translation>Lancer sur les scènes</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Ouvrir des résultats…</translation>
    </message>
    <message>
        <source>How far the explanation moves</source>
        <translation>Déplacement de l’explication</translation>
    </message>
    <message>
        <source>Show the whole plot</source>
        <translation>Afficher le graphique en entier</translation>
    </message>
    <message>
        <source>Export the numbers of the plot…</source>
        <translation>Exporter les nombres du graphique…</translation>
    </message>
    <message>
        <source>The first rows are being computed…</source>
        <translation>Les premières lignes sont en cours de calcul…</translation>
    </message>
    <message>
        <source>Is it the method or the model? In %1 of %2 cells the first class stayed while the map moved (rank correlation below %6): the method. In %3 both moved: the model. In %4 neither moved, in %5 the prediction alone.</source>
        <translation>Est-ce la méthode ou le modèle&#x202f;? Dans %1 cellules sur %2, la première classe est restée alors que la carte a bougé (corrélation de rang inférieure à %6)&#xa0;: la méthode. Dans %3, les deux ont bougé&#xa0;: le modèle. Dans %4, ni l’une ni l’autre n’a bougé, dans %5, la prédiction seule.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Échecs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: the map alone in %2 of %3 cells (the method), both in %4 (the model), neither in %5, the prediction alone in %6.</source>
        <translation>%1&#xa0;: la carte seule dans %2 cellules sur %3 (la méthode), les deux dans %4 (le modèle), ni l’une ni l’autre dans %5, la prédiction seule dans %6.</translation>
    </message>
    <message>
        <source>Is it the method or the model? A map moved where its rank correlation is below %1.</source>
        <translation>Est-ce la méthode ou le modèle&#x202f;? Une carte a bougé si sa corrélation de rang est inférieure à %1.</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exporter les nombres</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>%1, cross: the prediction flipped</source>
        <translation>%1, croix&#xa0;: la prédiction a basculé</translation>
    </message>
</context>
<context>
    <name>RobustnessTablePanel</name>
    <message>
        <source>Rows of the experiment</source>
        <translation>Lignes de l’expérience</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Basculements</translation>
    </message>
    <message>
        <source>Without flips</source>
        <translation>Sans basculements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Flips: %1</source>
        <translation>Basculements&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échecs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows appear here as they are computed.</source>
        <translation>Les lignes apparaissent ici à mesure qu’elles sont calculées.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>this table</source>
        <translation>ce tableau</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composite</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixée par</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules per layer</source>
        <translation>Règles par couche</translation>
    </message>
    <message>
        <source>Rules layer by layer</source>
        <translation>Règles couche par couche</translation>
    </message>
    <message>
        <source>Layers named here come before the composite; the first line that fits wins. For example “features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6”. Or edit a rule in the table; empty it to go back to the composite.</source>
        <translation>Les couches nommées ici passent avant le composite&#x202f;; la première ligne qui convient l’emporte. Par exemple «&#x202f;features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6&#x202f;». Vous pouvez aussi modifier une règle dans le tableau&#x202f;; videz-la pour revenir au composite.</translation>
    </message>
    <message>
        <source>Rules by layer name</source>
        <translation>Règles par nom de couche</translation>
    </message>
    <message>
        <source>All rules come from the composite.</source>
        <translation>Toutes les règles viennent du composite.</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>A folder of the program&apos;s own</source>
        <translation>Un dossier interne du programme</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Rows that are done</source>
        <translation>Lignes calculées</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ends within a step; what is computed is kept</source>
        <translation>S’arrête au prochain pas&#x202f;; ce qui est calculé est conservé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goes on with the rows that are missing</source>
        <translation>Poursuit avec les lignes manquantes</translation>
    </message>
    <message>
        <source>Compute failed rows again</source>
        <translation>Recalculer les lignes en échec</translation>
    </message>
    <message>
        <source>Where the rows go</source>
        <translation>Destination des lignes</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>dossier interne</translation>
    </message>
    <message>
        <source>Rows go to a folder of the program&apos;s own, from where they can be opened again</source>
        <translation>Les lignes vont dans un dossier interne du programme, d’où elles peuvent être rouvertes</translation>
    </message>
    <message>
        <source>Rows go to %1</source>
        <translation>Les lignes vont dans %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Pictures: %1 · rows: %2</source>
        <translation>Images&#xa0;: %1 · lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Computes all rows anew</source>
        <translation>Recalcule toutes les lignes</translation>
    </message>
    <message>
        <source>Computes the rows that the folder does not hold yet</source>
        <translation>Calcule les lignes que le dossier ne contient pas encore</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n rows.</source>
        <translation>
            <numerusform>En pause après %n ligne.</numerusform>
            <numerusform>En pause après %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n rows.</source>
        <translation>
            <numerusform>Échec après %n ligne.</numerusform>
            <numerusform>Échec après %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows in %1.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n ligne en %1.</numerusform>
            <numerusform>Terminé&#xa0;: %n lignes en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n ligne.</numerusform>
            <numerusform>Terminé&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsMatrix</name>
    <message>
        <source>Look for runs that are the same</source>
        <translation>Rechercher les exécutions identiques</translation>
    </message>
    <message>
        <source>Compare every run with every other</source>
        <translation>Comparer chaque exécution avec toutes les autres</translation>
    </message>
</context>
<context>
    <name>RunsMatrixPanel</name>
    <message>
        <source>Every run against every other</source>
        <translation>Chaque exécution face à toutes les autres</translation>
    </message>
    <message>
        <source>The measure within and between groups of runs</source>
        <translation>La mesure à l’intérieur des groupes d’exécutions et entre eux</translation>
    </message>
    <message>
        <source>Compare all runs</source>
        <translation>Comparer toutes les exécutions</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Ordre des exécutions</translation>
    </message>
    <message>
        <source>Like runs together</source>
        <translation>Semblables ensemble</translation>
    </message>
    <message>
        <source>As they were opened</source>
        <translation>Par ordre d’ouverture</translation>
    </message>
    <message>
        <source>Group the runs by this setting</source>
        <translation>Grouper les exécutions selon ce paramètre</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>Runs are being opened…</source>
        <translation>Les exécutions sont en cours d’ouverture…</translation>
    </message>
    <message>
        <source>Open two runs or more: how every one of them stands to every other appears here.</source>
        <translation>Ouvrez au moins deux exécutions&#xa0;: la comparaison de chacune avec toutes les autres apparaît ici.</translation>
    </message>
    <message>
        <source>The comparison of all runs was stopped.</source>
        <translation>La comparaison de toutes les exécutions a été arrêtée.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>The best accuracy on the pictures for validation</source>
        <translation>La meilleure exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>s’entraîne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’exécution.</translation>
    </message>
    <message>
        <source>This run trains in this window; pause it first.</source>
        <translation>Cette exécution s’entraîne dans cette fenêtre&#x202f;; mettez-la d’abord en pause.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs gather here; their curves are drawn over each other.</source>
        <translation>Les exécutions se rassemblent ici&#x202f;; leurs courbes sont tracées l’une sur l’autre.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Ouvrir une exécution…</translation>
    </message>
    <message>
        <source>Close the run that is shown; its folder stays</source>
        <translation>Fermer l’exécution affichée&#x202f;; son dossier est conservé</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A star on water</source>
        <translation>Une étoile sur l’eau</translation>
    </message>
    <message>
        <source>A ring on wood</source>
        <translation>Un anneau sur du bois</translation>
    </message>
    <message>
        <source>A triangle on grass</source>
        <translation>Un triangle sur l’herbe</translation>
    </message>
    <message>
        <source>A disc in the sky</source>
        <translation>Un disque dans le ciel</translation>
    </message>
    <message>
        <source>A square on wood</source>
        <translation>Un carré sur du bois</translation>
    </message>
    <message>
        <source>A cross in the sky</source>
        <translation>Une croix dans le ciel</translation>
    </message>
    <message>
        <source>A hard one: a star between heart and leaf</source>
        <translation>Un cas difficile&#xa0;: une étoile entre un cœur et une feuille</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Réseau intégré</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>%1 of %2 pairs lie on the line of equal numbers, as far as it can be drawn</source>
        <translation>%1 paires sur %2 sont sur la droite des nombres égaux, à la précision du tracé</translation>
    </message>
    <message>
        <source>The candidate&apos;s numbers over the baseline&apos;s</source>
        <translation>Les nombres du candidat en fonction de ceux de la référence</translation>
    </message>
    <message>
        <source>pairs (logarithmic)</source>
        <translation>paires (logarithmique)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>baseline about %1, candidate about %2: pairs %3</source>
        <translation>référence environ %1, candidat environ %2&#xa0;: paires %3</translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>The picture with the borders of its segments</source>
        <translation>L’image avec les bords de ses segments</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
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
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Classe, selon son rang avant</translation>
    </message>
    <message>
        <source>What tells the lines apart</source>
        <translation>Ce qui distingue les courbes</translation>
    </message>
    <message>
        <source>a line a method</source>
        <translation>une courbe par méthode</translation>
    </message>
    <message>
        <source>a line a class</source>
        <translation>une courbe par classe</translation>
    </message>
    <message>
        <source>a line a network</source>
        <translation>une courbe par réseau</translation>
    </message>
    <message>
        <source>a line a picture</source>
        <translation>une courbe par image</translation>
    </message>
    <message>
        <source>A line for the cells that count and one for all of them, with what the transformation brought in; of the RMSE and of that of normalised maps</source>
        <translation>Une courbe pour les cellules retenues et une pour toutes, avec ce que la transformation a fait entrer&#x202f;; pour la RMSE et pour celle des cartes normalisées</translation>
    </message>
    <message>
        <source>Leave flips out</source>
        <translation>Écarter les basculements</translation>
    </message>
    <message>
        <source>Leaves out rows whose prediction flipped</source>
        <translation>Écarte les lignes dont la prédiction a basculé</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tous les réseaux</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>all methods</source>
        <translation>toutes les méthodes</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>cropped or not</source>
        <translation>recadrage ou non</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of the measure</source>
        <translation>Axe logarithmique de la mesure</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of the amounts; at first for noise whose amounts lie far apart</source>
        <translation>Axe logarithmique des intensités&#x202f;; au départ pour un bruit dont les intensités sont très éloignées</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>prediction flipped</source>
        <translation>prédiction basculée</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open epoch %1 of %2</source>
        <translation>Ouvrir l’époque %1 de %2</translation>
    </message>
    <message>
        <source>Open the network of %1</source>
        <translation>Ouvrir le réseau de %1</translation>
    </message>
    <message>
        <source>Classify %1</source>
        <translation>Classifier %1</translation>
    </message>
    <message>
        <source>Prepare what is open</source>
        <translation>Préparer ce qui est ouvert</translation>
    </message>
</context>
<context>
    <name>SetControls</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>At most so many pictures, spread over all</source>
        <translation>Au plus autant d’images, réparties sur l’ensemble</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Paramètres de la méthode</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is explained by then is kept</source>
        <translation>Ce qui est expliqué d’ici là est conservé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>Validation pictures</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>What the runs were validated with, where it lies now</source>
        <translation>Les images avec lesquelles les exécutions ont été validées, là où elles se trouvent maintenant</translation>
    </message>
    <message>
        <source>Explain these pictures by every run and compare the maps</source>
        <translation>Expliquer ces images par chaque exécution et comparer les cartes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>SetPicturesModel</name>
    <message>
        <source>%1, not the baseline&apos;s class</source>
        <translation>%1, pas la classe de la référence</translation>
    </message>
    <message>
        <source>%1
The runs disagree on its class.</source>
        <translation>%1
Les exécutions ne s’accordent pas sur sa classe.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>non fourni</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
</context>
<context>
    <name>SliceView</name>
    <message>
        <source>Slice of a tensor</source>
        <translation>Tranche d’un tenseur</translation>
    </message>
    <message>
        <source>A tensor by number or name and what to take of each axis, as Python has it: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Return reads it.</source>
        <translation>Un tenseur par son numéro ou son nom et ce qu’il faut prendre de chaque axe, comme en Python&#xa0;: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. La touche Entrée le lit.</translation>
    </message>
    <message>
        <source>Numbers of both runs side by side</source>
        <translation>Nombres des deux exécutions côte à côte</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</source>
        <translation>
            <numerusform>%n nombre · L2 relative %1 · cosinus %2 · différence maximale %3 · écart maximal en ULP&#xa0;: %4</numerusform>
            <numerusform>%n nombres · L2 relative %1 · cosinus %2 · différence maximale %3 · écart maximal en ULP&#xa0;: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTitles</name>
    <message>
        <source>Drawn scenes: %1</source>
        <translation>Scènes dessinées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SourcesEditor</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Fichiers d’images…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ajouter un dossier d’images</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Scènes dessinées</translation>
    </message>
    <message>
        <source>How many scenes</source>
        <translation>Nombre de scènes</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Réseau intégré</translation>
    </message>
    <message>
        <source>The network of the Explain workspace</source>
        <translation>Le réseau de l’espace Expliquer</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Ajouter des réseaux</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Réseaux (*.pth *.pt *.th *.safetensors)</translation>
    </message>
</context>
<context>
    <name>SpreadStrips</name>
    <message>
        <source>%1, %2: median %3</source>
        <translation>%1, %2&#xa0;: médiane %3</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 sur les images</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, logarithmique</translation>
    </message>
</context>
<context>
    <name>SpreadsModel</name>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>within groups</source>
        <translation>dans les groupes</translation>
    </message>
    <message>
        <source>between groups</source>
        <translation>entre les groupes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>comparing every run with every other</source>
        <translation>comparaison de chaque exécution avec toutes les autres</translation>
    </message>
    <message>
        <source>looking for equal weights</source>
        <translation>recherche de poids identiques</translation>
    </message>
    <message>
        <source>comparing traces</source>
        <translation>comparaison des traces</translation>
    </message>
    <message>
        <source>reading numbers</source>
        <translation>lecture des nombres</translation>
    </message>
    <message>
        <source>computing the step of the baseline again</source>
        <translation>nouveau calcul du pas de la référence</translation>
    </message>
    <message>
        <source>computing the step of the candidate again</source>
        <translation>nouveau calcul du pas du candidat</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Liste des fichiers</translation>
    </message>
    <message>
        <source>comparing what was computed again</source>
        <translation>comparaison de ce qui a été recalculé</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>comparaison des poids</translation>
    </message>
    <message>
        <source>comparing the epochs&apos; weights</source>
        <translation>comparaison des poids des époques</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>courbes</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>randomised networks</source>
        <translation>réseaux randomisés</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>noisy pictures</source>
        <translation>images bruitées</translation>
    </message>
    <message>
        <source>changed pictures</source>
        <translation>images modifiées</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>points on the path</source>
        <translation>points du chemin</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>first layers</source>
        <translation>premières couches</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>lecture des poids</translation>
    </message>
    <message>
        <source>reading TorchScript</source>
        <translation>lecture de TorchScript</translation>
    </message>
    <message>
        <source>digests of what was compared</source>
        <translation>empreintes de ce qui a été comparé</translation>
    </message>
    <message>
        <source>Checking digests</source>
        <translation>Vérification des empreintes</translation>
    </message>
    <message>
        <source>Reading the run&apos;s parts</source>
        <translation>Lecture des parties de l’exécution</translation>
    </message>
    <message>
        <source>steps done again</source>
        <translation>pas recalculés</translation>
    </message>
</context>
<context>
    <name>StartTraining</name>
    <message>
        <source>As this machine is</source>
        <translation>Cette machine telle quelle</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>S’exécute</translation>
    </message>
    <message>
        <source>In this window, or in a process of its own that goes on when the window is closed.</source>
        <translation>Dans cette fenêtre, ou dans un processus à part qui continue quand la fenêtre est fermée.</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Mode numérique</translation>
    </message>
    <message>
        <source>Deterministic gives equal bits on repeat in the same environment; native takes the fastest kernels.</source>
        <translation>Déterministe redonne des bits identiques dans le même environnement&#x202f;; natif prend les noyaux de calcul les plus rapides.</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Natif</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Déterministe</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>That compute; 0: all cores. Recorded.</source>
        <translation>Threads de calcul&#x202f;; 0&#xa0;: tous les cœurs. Consigné.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda:1.</source>
        <translation>cpu, cuda ou cuda:1.</translation>
    </message>
    <message>
        <source>Computes as</source>
        <translation>Calcule comme</translation>
    </message>
    <message>
        <source>A processor of another kind: its instruction sets and threads, which give other bits.</source>
        <translation>Un processeur d’un autre type&#xa0;: ses jeux d’instructions et ses threads, qui donnent d’autres bits.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Décodeurs</translation>
    </message>
    <message>
        <source>Threads that read and decode pictures; change no bit.</source>
        <translation>Threads qui lisent et décodent les images&#x202f;; ne changent aucun bit.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Mémoire des images</translation>
    </message>
    <message>
        <source>How much decoded pictures may take.</source>
        <translation>Place que peuvent occuper les images décodées.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Digests of every gradient and weight at every step.</source>
        <translation>Empreintes de chaque gradient et de chaque poids à chaque pas.</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Pas entre les points de reprise</translation>
    </message>
    <message>
        <source>Places to go on from, besides every epoch&apos;s end.</source>
        <translation>Endroits d’où continuer, outre la fin de chaque époque.</translation>
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
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>What the numbers are computed on; more in the Environment panel</source>
        <translation>Ce sur quoi les nombres sont calculés&#x202f;; détails dans le volet Environnement</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>RGB %1 %2 %3</source>
        <translation>RVB %1 %2 %3</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
</context>
<context>
    <name>SubjectBar</name>
    <message>
        <source>Network and picture</source>
        <translation>Réseau et image</translation>
    </message>
    <message>
        <source>Why does the network decide so?</source>
        <translation>Pourquoi le réseau décide-t-il ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Entraîner un réseau et le regarder apprendre</translation>
    </message>
    <message>
        <source>Do two runs differ, and why?</source>
        <translation>Deux exécutions diffèrent-elles, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>How far does the explanation move?</source>
        <translation>De combien l’explication bouge-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>against</source>
        <translation>face à</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
</context>
<context>
    <name>TopKModel</name>
    <message>
        <source>%1 (class %2)
probability %3
logit %4</source>
        <translation>%1 (classe %2)
probabilité %3
logit %4</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
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
        <translation>Classes, les meilleures d’abord</translation>
    </message>
    <message>
        <source>Find any class</source>
        <translation>Rechercher une classe</translation>
    </message>
    <message>
        <source>Click explains, Ctrl-click compares.</source>
        <translation>Clic&#xa0;: expliquer, Ctrl+clic&#xa0;: comparer.</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Pas encore de classes</translation>
    </message>
    <message>
        <source>Open a picture, and the network&apos;s classes for it appear here.</source>
        <translation>Ouvrez une image, et les classes que le réseau lui donne apparaissent ici.</translation>
    </message>
    <message>
        <source>Open a network, and its classes for this picture appear here.</source>
        <translation>Ouvrez un réseau, et ses classes pour cette image apparaissent ici.</translation>
    </message>
    <message>
        <source>Open a network and a picture, and the classes appear here.</source>
        <translation>Ouvrez un réseau et une image, et les classes apparaissent ici.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A first explanation</source>
        <translation>Une première explication</translation>
    </message>
    <message>
        <source>Two minutes with the built-in network and a picture that the program draws. Next opens both.</source>
        <translation>Deux minutes avec le réseau intégré et une image que le programme dessine. «&#x202f;Suivant&#x202f;» ouvre les deux.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>Its classes, best first, each with its probability. Click one to ask why, or press Next.</source>
        <translation>Ses classes, la meilleure d’abord, chacune avec sa probabilité. Cliquez sur l’une d’elles pour demander pourquoi, ou sur «&#x202f;Suivant&#x202f;».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The heat map shows where the network finds the class. Hold Space on the picture to hide the map; the legend says what the colours mean.</source>
        <translation>La carte de chaleur montre où le réseau trouve la classe. Sur l’image, maintenez la barre d’espace pour masquer la carte&#x202f;; la légende dit ce que signifient les couleurs.</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>Une autre méthode</translation>
    </message>
    <message>
        <source>Methods answer differently. Choose LRP and press Explain, or press Next: red speaks for the class, blue against it.</source>
        <translation>Les méthodes répondent différemment. Choisissez LRP et cliquez sur «&#x202f;Expliquer&#x202f;», ou sur «&#x202f;Suivant&#x202f;»&#xa0;: le rouge parle pour la classe, le bleu contre elle.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Do the methods agree? Choose some and press Compare, or press Next. The table says how alike the maps are.</source>
        <translation>Les méthodes sont-elles d’accord&#x202f;? Choisissez-en quelques-unes et cliquez sur «&#x202f;Comparer&#x202f;», ou sur «&#x202f;Suivant&#x202f;». Le tableau dit à quel point les cartes se ressemblent.</translation>
    </message>
    <message>
        <source>Your own, and further</source>
        <translation>Les vôtres, et au-delà</translation>
    </message>
    <message>
        <source>Open your own network and picture at the right. At the left are the other workspaces. F1 explains whatever you are at.</source>
        <translation>Ouvrez à droite votre propre réseau et votre image. À gauche se trouvent les autres espaces. F1 explique ce sur quoi vous êtes.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Suivant (%1 sur %2)</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What training lowers.</source>
        <translation>Ce que l’entraînement fait baisser.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropie croisée binaire</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Intersection sur union</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How gradients change weights.</source>
        <translation>Comment les gradients changent les poids.</translation>
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
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Size of a step; the schedule&apos;s highest.</source>
        <translation>Taille d’un pas&#x202f;; le maximum de la planification.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>RMSprop: share of the old mean square that a step keeps (rho, alpha).</source>
        <translation>RMSprop&#xa0;: part de l’ancien carré moyen qu’un pas conserve (rho, alpha).</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that goes into the next.</source>
        <translation>Part du dernier pas qui passe dans le suivant.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum looks one step ahead.</source>
        <translation>Le momentum regarde un pas en avant.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>Adam: share of the old mean kept.</source>
        <translation>Adam&#xa0;: part de l’ancienne moyenne conservée.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Adam: share of the old mean square kept.</source>
        <translation>Adam&#xa0;: part de l’ancien carré moyen conservée.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the quotient finite.</source>
        <translation>Garde le quotient fini.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Pulls weights towards zero: added to the gradient, or applied to the weights themselves by AdamW.</source>
        <translation>Tire les poids vers zéro&#xa0;: ajoutée au gradient, ou appliquée aux poids mêmes par AdamW.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss, by their inverse frequency.</source>
        <translation>Les classes rares comptent davantage dans la perte, selon l’inverse de leur fréquence.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <translation>Comment le taux d’apprentissage change avec le temps.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Époques par palier</translation>
    </message>
    <message>
        <source>Epochs between two lowerings.</source>
        <translation>Époques entre deux baisses.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>What a lowering multiplies the learning rate by.</source>
        <translation>Ce par quoi une baisse multiplie le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises from nothing in a straight line.</source>
        <translation>Époques pendant lesquelles le taux d’apprentissage monte de zéro en ligne droite.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every picture is shown.</source>
        <translation>Combien de fois chaque image est montrée.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Pictures a step; more need more memory.</source>
        <translation>Images par pas&#x202f;; davantage demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss before training ends; 0: never early.</source>
        <translation>Époques sans meilleure perte de validation avant que l’entraînement s’arrête&#x202f;; 0&#xa0;: jamais plus tôt.</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Garder toutes les</translation>
    </message>
    <message>
        <source>Epochs between kept weights; the last are always kept.</source>
        <translation>Époques entre deux conservations des poids&#x202f;; les derniers sont toujours conservés.</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Garder les meilleurs</translation>
    </message>
    <message>
        <source>Also keep the weights of every epoch that is better than all before.</source>
        <translation>Conserve aussi les poids de chaque époque meilleure que toutes les précédentes.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The network to train, by its id.</source>
        <translation>Le réseau à entraîner, par son identifiant.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Height and width of the network&apos;s input, in pixels.</source>
        <translation>Hauteur et largeur de l’entrée du réseau, en pixels.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>A weights file to begin from; empty: from scratch.</source>
        <translation>Un fichier de poids d’où partir&#x202f;; vide&#xa0;: à partir de zéro.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>With a weights file: only the last layer learns, or the decoder of a network that has one. Batch norms of the rest compute as in inference, with the statistics of the file.</source>
        <translation>Avec un fichier de poids&#xa0;: seule apprend la dernière couche, ou le décodeur d’un réseau qui en a un. Les normalisations par lots du reste calculent comme à l’inférence, avec les statistiques du fichier.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisation</translation>
    </message>
    <message>
        <source>How weights begin when no file gives them.</source>
        <translation>Comment les poids commencent quand aucun fichier ne les donne.</translation>
    </message>
    <message>
        <source>Glorot (Keras)</source>
        <translation>Glorot (Keras)</translation>
    </message>
    <message>
        <source>Glorot, equal for equal shapes (Keras, seeded)</source>
        <translation>Glorot, identique à formes égales (Keras, avec graine)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default</source>
        <translation>Par défaut dans LibTorch</translation>
    </message>
    <message>
        <source>He (residual networks)</source>
        <translation>He (réseaux résiduels)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default and generator</source>
        <translation>Défaut et générateur de LibTorch</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of values that every dropout layer sets to zero.</source>
        <translation>Part des valeurs que chaque couche de dropout met à zéro.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Momentum norm. par lots</translation>
    </message>
    <message>
        <source>Share of the old running statistics that a step keeps; LibTorch calls one minus this the momentum.</source>
        <translation>Part des anciennes statistiques glissantes qu’un pas conserve&#x202f;; LibTorch appelle momentum un moins cette valeur.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How pictures are shuffled: all anew every epoch, or once and then through a buffer of eight batches, as Keras does.</source>
        <translation>Comment les images sont mélangées&#xa0;: toutes à nouveau à chaque époque, ou une fois puis au moyen d’un tampon de huit lots, comme le fait Keras.</translation>
    </message>
    <message>
        <source>Full shuffle</source>
        <translation>Mélange complet</translation>
    </message>
    <message>
        <source>Keras&apos; buffer</source>
        <translation>Tampon de Keras</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Training pictures are mirrored left to right half the time.</source>
        <translation>Les images d’entraînement sont inversées de gauche à droite une fois sur deux.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Training pictures are turned by up to this share of a full turn either way.</source>
        <translation>Les images d’entraînement sont tournées jusqu’à cette part d’un tour complet, dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Training pictures are zoomed by up to this share in and out.</source>
        <translation>Les images d’entraînement sont agrandies ou réduites jusqu’à cette part.</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Redimensionnement</translation>
    </message>
    <message>
        <source>How pictures get the input&apos;s size: as Keras does (bilinear, not antialiased), or as torchvision does.</source>
        <translation>Comment les images reçoivent la taille de l’entrée&#xa0;: comme le fait Keras (bilinéaire, sans anticrénelage), ou comme le fait torchvision.</translation>
    </message>
    <message>
        <source>As Keras</source>
        <translation>Comme Keras</translation>
    </message>
    <message>
        <source>As torchvision</source>
        <translation>Comme torchvision</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Colours by ImageNet&apos;s mean and deviation, as weights files trained on ImageNet expect.</source>
        <translation>Couleurs selon la moyenne et l’écart type d’ImageNet, comme l’attendent les fichiers de poids entraînés sur ImageNet.</translation>
    </message>
    <message>
        <source>Permute labels</source>
        <translation>Permuter les étiquettes</translation>
    </message>
    <message>
        <source>Shuffles the labels of the training pictures. What such a network learns has nothing to do with their content, and a good explanation shows it.</source>
        <translation>Mélange les étiquettes des images d’entraînement. Ce qu’apprend un tel réseau n’a rien à voir avec leur contenu, et une bonne explication le montre.</translation>
    </message>
    <message>
        <source>Scale of targets</source>
        <translation>Échelle des cibles</translation>
    </message>
    <message>
        <source>What the drawn numbers that a regression learns are multiplied by.</source>
        <translation>Ce par quoi sont multipliés les nombres tirés qu’une régression apprend.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Begins every stream of random numbers.</source>
        <translation>Point de départ de toutes les suites de nombres aléatoires.</translation>
    </message>
    <message>
        <source>Unseeded</source>
        <translation>Sans graine</translation>
    </message>
    <message>
        <source>Leaves one source of randomness without a seed, to show what that does.</source>
        <translation>Laisse une source de hasard sans graine, pour montrer ce que cela fait.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>ConvNet of the BSI report</source>
        <translation>ConvNet du rapport du BSI</translation>
    </message>
    <message>
        <source>Listing 3 of the report on reproducibility: five convolutions and one sigmoid unit, trained from scratch on 2,000 photographs of cats and dogs.</source>
        <translation>Listing 3 du rapport sur la reproductibilité&#xa0;: cinq convolutions et une unité sigmoïde, entraînées à partir de zéro sur 2&#x202f;000 photographies de chats et de chiens.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>From scratch by SGD with momentum, or fine-tuned when a weights file is given.</source>
        <translation>À partir de zéro par SGD avec momentum, ou par ajustement fin quand un fichier de poids est donné.</translation>
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
        <translation>ResNet-20 pour CIFAR-10</translation>
    </message>
    <message>
        <source>The residual network of the original paper for pictures of 32 pixels, with flips but without shifted crops.</source>
        <translation>Le réseau résiduel de l’article d’origine pour des images de 32 pixels, avec miroir mais sans découpes décalées.</translation>
    </message>
    <message>
        <source>Three classes for each pixel, after a post on reproducible machine learning with the Oxford-IIIT pets. It froze the encoder, which came with ImageNet&apos;s weights: give a weights file and set freeze for the same.</source>
        <translation>Trois classes pour chaque pixel, d’après un billet sur l’apprentissage automatique reproductible avec les animaux d’Oxford-IIIT. Il gelait l’encodeur, fourni avec les poids d’ImageNet&#xa0;: donnez un fichier de poids et activez le gel pour faire de même.</translation>
    </message>
    <message>
        <source>U-Net on MobileNet-V2</source>
        <translation>U-Net sur MobileNet-V2</translation>
    </message>
    <message>
        <source>U-Net on VGG-19</source>
        <translation>U-Net sur VGG-19</translation>
    </message>
    <message>
        <source>Small network for drawn scenes</source>
        <translation>Petit réseau pour scènes dessinées</translation>
    </message>
    <message>
        <source>The architecture of the built-in network, trained in minutes on scenes that the program draws: needs no data.</source>
        <translation>L’architecture du réseau intégré, entraînée en quelques minutes sur des scènes dessinées par le programme&#xa0;: ne demande pas de données.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes</source>
        <translation>Très petit réseau pour scènes dessinées</translation>
    </message>
    <message>
        <source>Six thousand weights and a dropout layer, trained in a minute on scenes that the program draws: what the built-in sample runs are made of.</source>
        <translation>Six mille poids et une couche de dropout, entraînés en une minute sur des scènes dessinées par le programme&#xa0;: ce dont sont faites les exécutions d’exemple intégrées.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes, without batch norm</source>
        <translation>Très petit réseau pour scènes dessinées, sans norm. par lots</translation>
    </message>
    <message>
        <source>The tiny network with nothing between convolution and ReLU: explanations of the two show what batch norm does to them.</source>
        <translation>Le très petit réseau sans rien entre convolution et ReLU&#xa0;: les explications des deux montrent ce que leur fait la normalisation par lots.</translation>
    </message>
    <message>
        <source>Mini Xception of the BSI report</source>
        <translation>Mini Xception du rapport du BSI</translation>
    </message>
    <message>
        <source>Listing 6 of the report: five blocks of separable convolutions with batch norm and shortcuts, every kernel initialised with a fixed seed.</source>
        <translation>Listing 6 du rapport&#xa0;: cinq blocs de convolutions séparables avec normalisation par lots et raccourcis, chaque noyau initialisé avec une graine fixe.</translation>
    </message>
    <message>
        <source>Mini Xception, plain convolutions</source>
        <translation>Mini Xception, convolutions ordinaires</translation>
    </message>
    <message>
        <source>The report&apos;s first fall-back on GPUs: separable convolutions replaced by plain ones to get equal bits on repeat. Not needed here; kept to compare.</source>
        <translation>Premier repli du rapport sur GPU&#xa0;: les convolutions séparables remplacées par des convolutions ordinaires pour obtenir des bits identiques à la répétition. Inutile ici&#x202f;; gardé pour comparer.</translation>
    </message>
    <message>
        <source>Mini Xception, no shortcuts</source>
        <translation>Mini Xception, sans raccourcis</translation>
    </message>
    <message>
        <source>The report&apos;s second fall-back on GPUs: plain convolutions and no additions. Not needed here; kept to compare.</source>
        <translation>Second repli du rapport sur GPU&#xa0;: convolutions ordinaires et aucune addition. Inutile ici&#x202f;; gardé pour comparer.</translation>
    </message>
    <message>
        <source>Toy regression of the second post</source>
        <translation>Régression jouet du second billet</translation>
    </message>
    <message>
        <source>Its output ends in a ReLU that dies in the first step, so that all machines agree and nothing is shown.</source>
        <translation>Sa sortie se termine par une ReLU qui meurt au premier pas, si bien que toutes les machines s’accordent et que rien n’est montré.</translation>
    </message>
    <message>
        <source>Toy regression without the last ReLU</source>
        <translation>Régression jouet sans la dernière ReLU</translation>
    </message>
    <message>
        <source>The same without the dead end, targets a fiftieth: differences between machines show.</source>
        <translation>La même sans l’impasse, avec des cibles cinquante fois plus petites&#xa0;: les différences entre machines apparaissent.</translation>
    </message>
</context>
<context>
    <name>TrainingData</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Ouvrir les images</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Vérifier chaque image</translation>
    </message>
</context>
<context>
    <name>TrainingKeeper</name>
    <message>
        <source>%1 is no run folder: it has no run.json of ours.</source>
        <translation>%1 n’est pas un dossier d’exécution&#xa0;: il ne contient pas de run.json de Heatproof.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’une exécution</translation>
    </message>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>It can be paused now and resumed later from the same step, without losing a bit.</source>
        <translation>Il peut être mis en pause maintenant et repris plus tard au même pas, sans perdre un bit.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Mettre en pause et fermer</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far the training is</source>
        <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Précontrôle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Folder for runs…</source>
        <translation>Dossier des exécutions…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Explain with it</source>
        <translation>Expliquer avec elle</translation>
    </message>
    <message>
        <source>Folder in which runs get folders of their own</source>
        <translation>Dossier dans lequel chaque exécution reçoit son propre dossier</translation>
    </message>
    <message>
        <source>Every run gets a folder of its own in a folder that you choose.</source>
        <translation>Chaque exécution reçoit son propre dossier dans un dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Prochaine exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Trains into a new folder</source>
        <translation>Entraîne dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; nothing is lost</source>
        <translation>Écrit un point de reprise et s’arrête&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint of the run that is shown</source>
        <translation>Continue à partir du dernier point de reprise de l’exécution affichée</translation>
    </message>
    <message>
        <source>Opens the newest weights of the run in the Explain workspace</source>
        <translation>Ouvre les poids les plus récents de l’exécution dans l’espace Expliquer</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Tries every operation of the network here: does it repeat its bits?</source>
        <translation>Essaie ici chaque opération du réseau&#xa0;: répète-t-elle ses bits&#x202f;?</translation>
    </message>
    <message>
        <source>Trying every operation of the network…</source>
        <translation>Essai de chaque opération du réseau…</translation>
    </message>
    <message>
        <source>Which operations repeat their bits here?</source>
        <translation>Quelles opérations répètent leurs bits ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>Nothing of this run is written yet.</source>
        <translation>Rien de cette exécution n’est encore écrit.</translation>
    </message>
    <message>
        <source>This run does not train just now.</source>
        <translation>Cette exécution ne s’entraîne pas en ce moment.</translation>
    </message>
    <message>
        <source>This run trains already.</source>
        <translation>Cette exécution s’entraîne déjà.</translation>
    </message>
    <message>
        <source>This run is finished; start a new one.</source>
        <translation>Cette exécution est terminée&#x202f;; démarrez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Every operation is being tried.</source>
        <translation>Chaque opération est en cours d’essai.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Précontrôle</translation>
    </message>
    <message>
        <source>Not while a training runs in this window: it would go on with other threads than recorded.</source>
        <translation>Impossible pendant qu’un entraînement s’exécute dans cette fenêtre&#xa0;: il continuerait avec d’autres threads que ceux consignés.</translation>
    </message>
    <message>
        <source>One training at a time in the window; a detached one can begin beside it.</source>
        <translation>Un seul entraînement à la fois dans la fenêtre&#x202f;; un entraînement détaché peut commencer à côté.</translation>
    </message>
    <message>
        <source>What tries other numbers of threads has to end first.</source>
        <translation>Ce qui essaie d’autres nombres de threads doit d’abord se terminer.</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from first.</source>
        <translation>Choisissez d’abord les images d’apprentissage.</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Les images sont en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Choose the folder for runs first.</source>
        <translation>Choisissez d’abord le dossier des exécutions.</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
</context>
<context>
    <name>TransformationPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>TransformationPreviewPanel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Classe, selon son rang avant</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Preview of a transformation</source>
        <translation>Aperçu d’une transformation</translation>
    </message>
    <message>
        <source>Choose pictures, a network and a method of the experiment first.</source>
        <translation>Choisissez d’abord des images, un réseau et une méthode de l’expérience.</translation>
    </message>
    <message>
        <source>explaining…</source>
        <translation>explication…</translation>
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
        <translation>Tournée dans le sens antihoraire autour du centre, bilinéaire.</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Intense</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Décalage vers la droite</translation>
    </message>
    <message>
        <source>Moved by so many pixels of the network&apos;s input; whole numbers are exact.</source>
        <translation>Déplacée d’autant de pixels de l’entrée du réseau&#x202f;; les nombres entiers sont exacts.</translation>
    </message>
    <message>
        <source>Shift downwards</source>
        <translation>Décalage vers le bas</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Made larger (above 1) or smaller about the centre, bilinear.</source>
        <translation>Agrandie (au-dessus de 1) ou réduite autour du centre, bilinéaire.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mirrored, left to right.</source>
        <translation>Inversée de gauche à droite.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Gaussian noise of this standard deviation, added to every value of the normalised input.</source>
        <translation>Bruit gaussien de cet écart type, ajouté à chaque valeur de l’entrée normalisée.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>So many steps of 255 added to every pixel value, which stays in 0 to 255.</source>
        <translation>Autant de niveaux sur 255 ajoutés à chaque valeur de pixel, qui reste entre 0 et 255.</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Every pixel value&apos;s distance from its channel&apos;s mean in the picture, times this factor; values stay in 0 to 255.</source>
        <translation>La distance de chaque valeur de pixel à la moyenne de son canal dans l’image, multipliée par ce facteur&#x202f;; les valeurs restent entre 0 et 255.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Gaussian blur of this standard deviation; the picture is mirrored at its border.</source>
        <translation>Flou gaussien de cet écart type&#x202f;; l’image est réfléchie à ses bords.</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>Compression JPEG</translation>
    </message>
    <message>
        <source>Saved as JPEG with a quality of 100 less this, and read again; 0 leaves the picture as it is.</source>
        <translation>Enregistrée en JPEG avec une qualité de 100 moins cette valeur, puis relue&#x202f;; 0 laisse l’image telle quelle.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occlusion</translation>
    </message>
    <message>
        <source>A patch in the middle of the region, of the region&apos;s shape, covers this share of it.</source>
        <translation>Un cache au milieu de la région, de même forme qu’elle, en couvre cette part.</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Région entière</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>This share of the region, in its middle, is taken away, and what surrounds it closes the gap smoothly: every pixel becomes the mean of its eight neighbours.</source>
        <translation>Cette part de la région, en son milieu, est retirée, et ce qui l’entoure referme le vide en douceur&#xa0;: chaque pixel devient la moyenne de ses huit voisins.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
</context>
<context>
    <name>TransformationsEditor</name>
    <message>
        <source>Transformations</source>
        <translation>Transformations</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Intensités</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>What fills what comes from outside</source>
        <translation>Ce qui remplit ce qui vient de l’extérieur</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2, with commas between them.</source>
        <translation>Nombres de %1 à %2, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>UlpHistogram</name>
    <message>
        <source>equal bits</source>
        <translation>bits identiques</translation>
    </message>
    <message>
        <source>no ULP: one is infinite or not a number, or they are whole numbers</source>
        <translation>pas d’ULP&#xa0;: l’un est infini ou n’est pas un nombre, ou ce sont des nombres entiers</translation>
    </message>
    <message>
        <source>%1 to %2 ULP</source>
        <translation>de %1 à %2&#xa0;ULP</translation>
    </message>
    <message>
        <source>Units in the last place between the numbers</source>
        <translation>Unités en dernière position entre les nombres</translation>
    </message>
    <message>
        <source>numbers (logarithmic)</source>
        <translation>nombres (logarithmique)</translation>
    </message>
    <message>
        <source>units in the last place apart</source>
        <translation>écart en unités en dernière position</translation>
    </message>
</context>
<context>
    <name>VerdictBadge</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>These runs are not compared yet.</source>
        <translation>Ces exécutions ne sont pas encore comparées.</translation>
    </message>
    <message>
        <source>Runs are being opened.</source>
        <translation>Les exécutions sont en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Open a second run, and what it has in common with the first appears here.</source>
        <translation>Ouvrez une seconde exécution, et ce qu’elle a de commun avec la première apparaît ici.</translation>
    </message>
    <message>
        <source>Open two runs, and whether they differ appears here.</source>
        <translation>Ouvrez deux exécutions, et leurs éventuelles différences apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>explains exactly this</source>
        <translation>explique exactement cela</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>peut l’expliquer</translation>
    </message>
    <message>
        <source>differs, hardly explains it</source>
        <translation>diffère, ne l’explique guère</translation>
    </message>
    <message>
        <source>Go to the first divergence</source>
        <translation>Aller à la première divergence</translation>
    </message>
    <message>
        <source>What differs, most likely cause first</source>
        <translation>Ce qui diffère, cause la plus probable d’abord</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 face à %2</translation>
    </message>
    <message>
        <source>%1, weights of epoch %2</source>
        <translation>%1, poids de l’époque %2</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Altérée</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>All %1 recorded steps are equal, bit for bit.</source>
        <translation>Les %1 pas consignés sont tous identiques, bit à bit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pictures get another class; McNemar&apos;s test gives p = %2.</source>
        <translation>
            <numerusform>%n image sur %1 reçoit une autre classe&#x202f;; le test de McNemar donne p = %2.</numerusform>
            <numerusform>%n images sur %1 reçoivent une autre classe&#x202f;; le test de McNemar donne p = %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsDifferencePanel</name>
    <message>
        <source>Views of the weights</source>
        <translation>Vues des poids</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How far the weights of two runs lie apart appears here.</source>
        <translation>L’écart entre les poids de deux exécutions apparaît ici.</translation>
    </message>
    <message>
        <source>There are no weights of an epoch that both runs kept.</source>
        <translation>Les deux exécutions n’ont conservé les poids d’aucune époque commune.</translation>
    </message>
    <message>
        <source>Weights over epochs</source>
        <translation>Poids par époque</translation>
    </message>
    <message>
        <source>Epoch whose weights are compared</source>
        <translation>Époque dont les poids sont comparés</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>newest common epoch</source>
        <translation>dernière époque commune</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>The weights of every epoch are read…</source>
        <translation>Les poids de chaque époque sont en cours de lecture…</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Tous les tenseurs</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln numbers, most ULP apart: %2</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln nombre, écart maximal en ULP&#xa0;: %2</numerusform>
            <numerusform>%1&#xa0;: %Ln nombres, écart maximal en ULP&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hp</name>
    <message>
        <source>%1: done in %2 s</source>
        <translation>%1&#xa0;: terminé en %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: stopped after %2 s</source>
        <translation>%1&#xa0;: arrêté après %2&#xa0;s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>With a title</source>
        <translation>Avec un titre</translation>
    </message>
    <message>
        <source>Footer with network and parameters</source>
        <translation>Pied de page avec réseau et paramètres</translation>
    </message>
    <message>
        <source>With a footer</source>
        <translation>Avec un pied de page</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Screen, 96 dpi</source>
        <translation>Écran, 96&#xa0;dpi</translation>
    </message>
    <message>
        <source>Print, 300 dpi</source>
        <translation>Impression, 300&#xa0;dpi</translation>
    </message>
    <message>
        <source>Fine print, 600 dpi</source>
        <translation>Impression fine, 600&#xa0;dpi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>One legend for all</source>
        <translation>Une légende pour toutes</translation>
    </message>
    <message>
        <source>Dark background</source>
        <translation>Fond sombre</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1&#xa0;dpi</translation>
    </message>
    <message>
        <source>%1 pixels wide</source>
        <translation>%1 pixels de large</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, valeur %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <translation>Valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No row differs within the first %1 decimals.</source>
        <translation>Aucune ligne ne diffère dans les %1 premières décimales.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ within the first %3 decimals (≠).</source>
        <translation>%1 lignes sur %2 diffèrent dans les %3 premières décimales (≠).</translation>
    </message>
    <message>
        <source>Largest difference %1, relative %2; Kendall&apos;s τ of the ranks %3.</source>
        <translation>Différence maximale %1, relative %2&#x202f;; τ de Kendall des rangs %3.</translation>
    </message>
    <message>
        <source>run folder</source>
        <translation>dossier d’exécution</translation>
    </message>
    <message>
        <source>weights file</source>
        <translation>fichier de poids</translation>
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
        <translation>Toutes les images peuvent être lues.</translation>
    </message>
    <message>
        <source>One picture cannot be read: %1.</source>
        <translation>Une image ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read, the first of them %1.</source>
        <translation>
            <numerusform>%n image ne peut pas être lue&#xa0;: %1.</numerusform>
            <numerusform>%n images ne peuvent pas être lues, la première est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is there twice.</source>
        <translation>Aucune n’est en double.</translation>
    </message>
    <message>
        <source>Every picture is being read…</source>
        <translation>Chaque image est en cours de lecture…</translation>
    </message>
    <message>
        <source>Not checked yet. Training checks every picture before it begins.</source>
        <translation>Pas encore vérifié. L’entraînement vérifie chaque image avant de commencer.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>couleur moyenne</translation>
    </message>
    <message>
        <source>reflected</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>no recorded difference</source>
        <translation>aucune différence consignée</translation>
    </message>
    <message>
        <source>numerical noise</source>
        <translation>bruit numérique</translation>
    </message>
    <message>
        <source>numerical noise grown in training</source>
        <translation>bruit numérique amplifié à l’entraînement</translation>
    </message>
    <message>
        <source>training noise</source>
        <translation>bruit d’entraînement</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>autres paramètres</translation>
    </message>
    <message>
        <source>Nothing differs: the same was computed again.</source>
        <translation>Rien ne diffère&#xa0;: la même chose a été recalculée.</translation>
    </message>
    <message>
        <source>The networks differ, and nothing that was recorded does.</source>
        <translation>Les réseaux diffèrent, mais rien de ce qui a été consigné.</translation>
    </message>
    <message>
        <source>The same network, computed elsewhere: numbers are rounded otherwise.</source>
        <translation>Le même réseau, calculé ailleurs&#xa0;: les nombres sont arrondis autrement.</translation>
    </message>
    <message>
        <source>The same recipe, data and seed, trained elsewhere: other rounding, grown in training.</source>
        <translation>Les mêmes recette, données et graine, entraînées ailleurs&#xa0;: d’autres arrondis, amplifiés à l’entraînement.</translation>
    </message>
    <message>
        <source>The same recipe and data; only random numbers differ.</source>
        <translation>Les mêmes recette et données&#x202f;; seuls les nombres aléatoires diffèrent.</translation>
    </message>
    <message>
        <source>Recipe or data differ, or are not known.</source>
        <translation>La recette ou les données diffèrent, ou ne sont pas connues.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them flipped</source>
        <translation>
            <numerusform>%n d’entre elles basculée</numerusform>
            <numerusform>%n d’entre elles basculées</numerusform>
        </translation>
    </message>
    <message>
        <source>none flipped</source>
        <translation>aucune basculée</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>arrêté après %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3</source>
        <translation>%1&#xa0;: arrêté après %2 sur %3</translation>
    </message>
    <message>
        <source>Not used: %1 of the files beside them, for instance %2 (%3)</source>
        <translation>Non utilisés&#xa0;: %1 fichiers voisins, par exemple %2 (%3)</translation>
    </message>
    <message>
        <source>The runs have no picture in common: nothing can be compared.</source>
        <translation>Les exécutions n’ont aucune image en commun&#xa0;: rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>Both runs give every picture the same class.</source>
        <translation>Les deux exécutions donnent la même classe à chaque image.</translation>
    </message>
    <message>
        <source>more than chance explains</source>
        <translation>plus que n’explique le hasard</translation>
    </message>
    <message>
        <source>no more than chance explains</source>
        <translation>pas plus que n’explique le hasard</translation>
    </message>
    <message>
        <source>The baseline alone is right on %1, the candidate alone on %2: McNemar p = %3, %4.</source>
        <translation>La référence seule est juste sur %1, le candidat seul sur %2&#xa0;: McNemar p = %3, %4.</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>poids conservés</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>chaque lot</translation>
    </message>
    <message>
        <source>At first: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At first: %1. Allowed: %2.</source>
        <translation>Par défaut&#xa0;: %1. Permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2, rank %3</source>
        <translation>%1&#xa0;: %2, rang %3</translation>
    </message>
    <message>
        <source>Neither moved: the first class stayed, and so did the map (rank correlation %1 or more).</source>
        <translation>Rien n’a bougé&#xa0;: la première classe est restée, et la carte aussi (corrélation de rang de %1 ou plus).</translation>
    </message>
    <message>
        <source>The first class stayed while the map moved (rank correlation below %1): the method.</source>
        <translation>La première classe est restée alors que la carte a bougé (corrélation de rang inférieure à %1)&#xa0;: la méthode.</translation>
    </message>
    <message>
        <source>The first class changed while the map stayed (rank correlation %1 or more).</source>
        <translation>La première classe a changé alors que la carte est restée (corrélation de rang de %1 ou plus).</translation>
    </message>
    <message>
        <source>The first class changed and the map moved (rank correlation below %1): the model.</source>
        <translation>La première classe a changé et la carte a bougé (corrélation de rang inférieure à %1)&#xa0;: le modèle.</translation>
    </message>
    <message>
        <source>✗ flipped; </source>
        <translation>✗ basculée&#x202f;; </translation>
    </message>
    <message>
        <source>Dark: alike. Bright: apart.</source>
        <translation>Foncé&#xa0;: semblables. Clair&#xa0;: éloignées.</translation>
    </message>
    <message>
        <source>The colours have a logarithmic scale.</source>
        <translation>Les couleurs suivent une échelle logarithmique.</translation>
    </message>
    <message>
        <source>A click compares the two.</source>
        <translation>Un clic compare les deux.</translation>
    </message>
    <message>
        <source>No two runs differ in this.</source>
        <translation>Aucune exécution ne diffère des autres sur ce point.</translation>
    </message>
    <message>
        <source>No two runs have this in common.</source>
        <translation>Il n’y a pas deux exécutions qui aient cela en commun.</translation>
    </message>
    <message>
        <source>Runs of one seed differ by the noise of computing, runs of different seeds by that of training.</source>
        <translation>Les exécutions de même graine diffèrent par le bruit du calcul, celles de graines différentes par le bruit d’entraînement.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not started: it ended before its first step, and nothing was written.</source>
        <translation>Non démarrée&#xa0;: elle s’est terminée avant son premier pas, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training by itself</source>
        <translation>Entraînement à part</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1&#xa0;: perte %2</translation>
    </message>
    <message>
        <source>%1, accuracy %2</source>
        <translation>%1, exactitude %2</translation>
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
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>%1 an epoch; of it waiting for data %2, recording %3</source>
        <translation>%1 par époque, dont attente des données %2, consignation %3</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · memory %4 MiB</source>
        <translation>%1 · %2 · %3 · mémoire %4&#xa0;MiB</translation>
    </message>
    <message>
        <source>%1 operations tried: all repeat their bits, whatever the threads.</source>
        <translation>%1 opérations essayées&#xa0;: toutes répètent leurs bits, quels que soient les threads.</translation>
    </message>
    <message>
        <source>%1 operations tried.</source>
        <translation>%1 opérations essayées.</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2&#xa0;: %3</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 autres</translation>
    </message>
    <message>
        <source>%1 %2, rank %3</source>
        <translation>%1 %2, rang %3</translation>
    </message>
    <message>
        <source>✗ The prediction flips.</source>
        <translation>✗ La prédiction bascule.</translation>
    </message>
    <message>
        <source>The prediction holds.</source>
        <translation>La prédiction se maintient.</translation>
    </message>
    <message>
        <source>The map after is that of the new first class.</source>
        <translation>La carte après est celle de la nouvelle première classe.</translation>
    </message>
    <message>
        <source>All %1 numbers have equal bits.</source>
        <translation>Les %1 nombres ont tous des bits identiques.</translation>
    </message>
    <message>
        <source>%1 of %2 equal</source>
        <translation>%1 sur %2 identiques</translation>
    </message>
    <message>
        <source>relative L2 %1</source>
        <translation>L2 relative %1</translation>
    </message>
    <message>
        <source>max |Δ| %1</source>
        <translation>max |Δ| %1</translation>
    </message>
    <message>
        <source>not finite: %1</source>
        <translation>non finis&#xa0;: %1</translation>
    </message>
    <message>
        <source>tensors not compared: %1</source>
        <translation>tenseurs non comparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is in the baseline alone</source>
        <translation>%1 n’existe que dans la référence</translation>
    </message>
    <message>
        <source>%1 is in the candidate alone</source>
        <translation>%1 n’existe que dans le candidat</translation>
    </message>
    <message>
        <source>%1 is %2 in the baseline and %3 in the candidate</source>
        <translation>%1 est %2 dans la référence et %3 dans le candidat</translation>
    </message>
    <message>
        <source>No epoch of which both kept weights can be read.</source>
        <translation>Aucune époque dont les deux ont conservé les poids ne peut être lue.</translation>
    </message>
    <message>
        <source>epochs %1 to %2, colours from 0 to %3</source>
        <translation>époques %1 à %2, couleurs de 0 à %3</translation>
    </message>
    <message>
        <source>Equal bits</source>
        <translation>Bits identiques</translation>
    </message>
    <message>
        <source>Equal within a few ULP</source>
        <translation>Identiques à quelques ULP près</translation>
    </message>
    <message>
        <source>Statistically indistinguishable</source>
        <translation>Statistiquement indiscernables</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <source>Equal within %1 ULP</source>
        <translation>Identiques à %1&#xa0;ULP près</translation>
    </message>
    <message>
        <source>equal bits</source>
        <translation>bits identiques</translation>
    </message>
    <message>
        <source>few ULP</source>
        <translation>quelques ULP</translation>
    </message>
    <message>
        <source>indistinguishable</source>
        <translation>indiscernable</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does.</source>
        <translation>Montre pourquoi un classifieur d’images décide comme il le fait.</translation>
    </message>
    <message>
        <source>Open the built-in network and picture.</source>
        <translation>Ouvre le réseau et l’image intégrés.</translation>
    </message>
    <message>
        <source>Compare the files, which are runs; the first is the baseline.</source>
        <translation>Compare les fichiers, qui sont des exécutions&#x202f;; le premier est la référence.</translation>
    </message>
    <message>
        <source>Put an experiment together of the files: a spec, or pictures and networks.</source>
        <translation>Compose une expérience à partir des fichiers&#xa0;: un plan, ou des images et des réseaux.</translation>
    </message>
    <message>
        <source>Explain with this method; several are compared.</source>
        <translation>Explique avec cette méthode&#x202f;; plusieurs sont comparées.</translation>
    </message>
    <message>
        <source>Explain this class (number or name).</source>
        <translation>Explique cette classe (numéro ou nom).</translation>
    </message>
    <message>
        <source>Write a picture of the window when done, and leave.</source>
        <translation>Écrit une image de la fenêtre une fois terminé, puis quitte.</translation>
    </message>
    <message>
        <source>Threads to compute with; 0: all cores.</source>
        <translation>Threads de calcul&#x202f;; 0&#xa0;: tous les cœurs.</translation>
    </message>
    <message>
        <source>Networks, pictures, figures and runs to open.</source>
        <translation>Réseaux, images, figures et exécutions à ouvrir.</translation>
    </message>
    <message>
        <source>--threads takes a number from 0 on.</source>
        <translation>--threads attend un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once, %1 of them in more than one split.</source>
        <translation>
            <numerusform>%n est présente plusieurs fois, dont %1 pour plus d’un usage.</numerusform>
            <numerusform>%n sont présentes plusieurs fois, dont %1 pour plus d’un usage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures explained</source>
        <translation>
            <numerusform>%n image expliquée</numerusform>
            <numerusform>%n images expliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epochs</source>
        <translation>
            <numerusform>%1 époque sur %n</numerusform>
            <numerusform>%1 époques sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n epochs are left out</source>
        <translation>
            <numerusform>%1&#x202f;; %n époque est écartée</numerusform>
            <numerusform>%1&#x202f;; %n époques sont écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--language takes one of %1.</source>
        <translation>--language attend l’une des valeurs %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Panels of %1</source>
        <translation>Volets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>hp::FigureExportDialog</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Aperçu de la figure</translation>
    </message>
</context>
<context>
    <name>hp::Take</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
</TS>
